// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/actor.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace postil {

class KindButtons;
struct Theme;

/// Edits all that is known of an actor. Lists are written as text, a line each.
class ActorDialog : public QDialog
{
    Q_OBJECT

public:
    /// `known` are the actors of the library: the organisations among them can be spoken for.
    ActorDialog(const Actor &actor, const QList<Actor> &known, const Theme &theme, QWidget *parent);

Q_SIGNALS:
    void chosen(const postil::Actor &actor);

private:
    void addNames(QFormLayout *form);
    void addFacts(QFormLayout *form, const QList<Actor> &known, const Theme &theme);
    KindButtons *colorButtons(const Theme &theme);
    QPlainTextEdit *addLines(const QStringList &lines, const QString &hint, int height);
    void readNames();
    void readFacts();
    /// Says what is wrong in a field and goes there.
    bool refuse(QLineEdit *field, const QString &why);
    void save();

    Actor m_actor;
    QLineEdit *m_name;
    KindButtons *m_kinds;
    QPlainTextEdit *m_aliases;
    QPlainTextEdit *m_roles;
    QComboBox *m_organisation;
    QLineEdit *m_externalId;
    KindButtons *m_colors;
    QLineEdit *m_tags;
    QPlainTextEdit *m_attributes;
    QPlainTextEdit *m_note;
    QLabel *m_problem;
};

} // namespace postil
