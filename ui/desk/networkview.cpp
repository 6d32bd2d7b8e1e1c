// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/desk/networkview.h"

#include "core/base/replacefile.h"
#include "core/export/networkfile.h"
#include "core/library/actorrecords.h"
#include "ui/desk/networkcanvas.h"
#include "ui/desk/networklayout.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

namespace postil {

using namespace Qt::StringLiterals;

using Picture = std::pair<ActorNetwork, QList<QPointF>>;

NetworkView::NetworkView(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_canvas(new NetworkCanvas(this))
    , m_tag(new QComboBox(this))
    , m_kinds(new QComboBox(this))
    , m_most(new QSpinBox(this))
    , m_least(new QSpinBox(this))
    , m_state(new QLabel(this))
{
    m_tag->setAccessibleName(tr("Articles"));
    m_tag->addItem(tr("All articles"));
    m_kinds->setAccessibleName(tr("Kinds"));
    m_kinds->addItems({tr("People and organisations"), tr("People"), tr("Organisations"),
        tr("Places"), tr("All kinds")});
    m_most->setRange(2, 400);
    m_most->setValue(60);
    m_most->setPrefix(tr("At most "));
    m_most->setSuffix(tr(" actors"));
    m_most->setAccessibleName(tr("At most so many actors"));
    m_least->setRange(1, 1000);
    m_least->setPrefix(tr("Shared articles: "));
    m_least->setSuffix(u"+"_s);
    m_least->setAccessibleName(tr("Ties need so many articles"));
    m_state->setProperty("quiet", true);
    m_state->setWordWrap(true);
    auto *save = new QPushButton(tr("&Export…"), this);
    save->setAutoDefault(false);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_tag, m_kinds, m_most, m_least})
        line->addWidget(widget);
    line->addStretch(1);
    line->addWidget(save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addLayout(line);
    column->addWidget(m_canvas, 1);
    column->addWidget(m_state);
    for (auto *box : {m_tag, m_kinds})
        connect(box, &QComboBox::currentIndexChanged, this, &NetworkView::reload);
    for (auto *box : {m_most, m_least})
        connect(box, &QSpinBox::valueChanged, this, &NetworkView::reload);
    connect(save, &QPushButton::clicked, this, &NetworkView::chooseFile);
    connect(m_canvas, &NetworkCanvas::actorChosen, this, &NetworkView::actorChosen);
    connect(m_canvas, &NetworkCanvas::tieChosen, this, &NetworkView::tieChosen);
}

void NetworkView::setTheme(const Theme &theme)
{
    m_canvas->setTheme(theme);
}

NetworkChoice NetworkView::choice() const
{
    static const QList<ActorKind> kinds[] = {{ActorKind::Person, ActorKind::Organisation},
        {ActorKind::Person}, {ActorKind::Organisation}, {ActorKind::Place},
        {ActorKind::Person, ActorKind::Organisation, ActorKind::Place, ActorKind::Other}};
    NetworkChoice choice;
    choice.tag = m_tag->currentIndex() > 0 ? m_tag->currentText() : QString();
    choice.kinds = kinds[m_kinds->currentIndex()];
    choice.most = m_most->value();
    choice.least = m_least->value();
    return choice;
}

void NetworkView::fillTags()
{
    const QSignalBlocker quiet(m_tag);
    const auto chosen = m_tag->currentIndex() > 0 ? m_tag->currentText() : QString();
    QStringList tags;
    for (const auto &summary : m_session.articles())
        tags += summary.article.tags;
    tags.removeDuplicates();
    tags.sort(Qt::CaseInsensitive);
    m_tag->clear();
    m_tag->addItem(tr("All articles"));
    m_tag->addItems(tags);
    m_tag->setCurrentIndex(chosen.isEmpty() ? 0 : std::max(0, m_tag->findText(chosen)));
}

void NetworkView::reload()
{
    fillTags();
    m_state->setText(tr("Reading who appears with whom…"));
    const int asked = ++m_asked;
    m_session.read(
        this,
        [choice = choice()](const Library &library) -> Result<Picture> {
            return library.actorRecords().network(choice).transform(
                [](const ActorNetwork &network) { return Picture{network, layOut(network)}; });
        },
        [this, asked](const Result<Picture> &picture) {
            if (asked != m_asked || !m_session.check(picture))
                return;
            m_canvas->setNetwork(picture->first, picture->second);
            m_state->setText(tr("%1 actors, %2 ties. Click an actor or a tie for its articles; the "
                                "wheel or + and − zoom, 0 shows all.")
                    .arg(picture->first.nodes.size())
                    .arg(picture->first.ties.size()));
            Q_EMIT loaded();
        });
}

void NetworkView::chooseFile()
{
    auto *dialog = new QFileDialog(
        this, tr("Export the network"), QDir::homePath(), tr("GraphML (*.graphml);;GEXF (*.gexf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"graphml"_s);
    dialog->selectFile(u"actors.graphml"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(u"gexf"_s) ? u"gexf"_s : u"graphml"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, &NetworkView::exportTo);
    dialog->open();
}

void NetworkView::exportTo(const QString &fileName)
{
    const auto &network = m_canvas->network();
    const bool isGexf = fileName.endsWith(u".gexf"_s, Qt::CaseInsensitive);
    if (m_session.check(replaceFile(fileName, isGexf ? toGexf(network) : toGraphml(network))))
        Q_EMIT told(tr("The network was written to %1.").arg(QDir::toNativeSeparators(fileName)));
}

} // namespace postil
