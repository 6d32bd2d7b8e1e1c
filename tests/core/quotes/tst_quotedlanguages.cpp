// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "tests/core/quotes/speakerlines.h"

#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

/// The customs of Russian, German, French and Spanish, one sentence each.
class TestQuotedLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsSpeakers_data();
    void findsSpeakers();
    void findsReportedSpeech_data();
    void findsReportedSpeech();
};

static void row(const QString &language, const QString &text, const QStringList &expected)
{
    QTest::newRow(qPrintable(language + u": " + text)) << language << text << expected;
}

void TestQuotedLanguages::findsSpeakers_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    row(u"ru"_s, u"«Мост безопасен», — сказал в понедельник Орлов."_s, {u"direct: Орлов"_s});
    row(u"ru"_s, u"«Мост безопасен», — заявил журналистам министр Орлов."_s,
        {u"direct: министр Орлов"_s});
    row(u"ru"_s, u"По словам представителя компании, мост стал «другом города»."_s,
        {u"mixed: представителя компании"_s});
    row(u"ru"_s, u"По мнению эксперта Марии Лебедевой, мост «не выдержит зимы»."_s,
        {u"mixed: эксперта Марии Лебедевой"_s});
    row(u"ru"_s, u"Министры сообщали, что «мост выдержит»."_s, {u"mixed: Министры"_s});
    row(u"ru"_s, u"Орлова отмечала: «Мы всё проверили»."_s, {u"direct: Орлова"_s});
    row(u"ru"_s, u"Как сообщает агентство Норд, «мост закрыт»."_s, {u"mixed: агентство Норд"_s});
    row(u"ru"_s, u"«Мост нужен всем, — убеждён Сомов, — но он дорог»."_s, {u"direct: Сомов"_s});
    row(u"de"_s,
        u"Ein Sprecher des Ministeriums wies das zurück: „Es hat sich nichts verändert.“"_s,
        {u"direct: Ein Sprecher des Ministeriums"_s});
    row(u"de"_s, u"Laut Weidner ist die Stadt auf so viel Verkehr noch „nicht vorbereitet“."_s,
        {u"mixed: Weidner"_s});
    row(u"de"_s, u"„Die Brücke“, so die Abgeordnete Lena Vogt, „bezahlen wir alle.“"_s,
        {u"direct: die Abgeordnete Lena Vogt"_s});
    row(u"de"_s, u"„Alle brauchen sie“, betonte Reuter gegenüber der Nordpost."_s,
        {u"direct: Reuter"_s});
    row(u"fr"_s, u"La ministre des Transports a déclaré : « Le pont ouvrira en mai. »"_s,
        {u"direct: La ministre des Transports"_s});
    row(u"fr"_s, u"La ministre des Transports du Norland, Claire Aubin, a dit : « Il ouvrira. »"_s,
        {u"direct: La ministre des Transports du Norland"_s});
    row(u"es"_s, u"Un portavoz del ministerio lo desmintió: “El presupuesto no ha cambiado”."_s,
        {u"direct: Un portavoz del ministerio"_s});
    row(u"es"_s, u"“Nos mintieron”, resumió Carrillo."_s, {u"direct: Carrillo"_s});
    row(u"es"_s, u"El diputado habló de un “puente a ninguna parte”."_s, {u"mixed: El diputado"_s});
    row(u"es"_s, u"A juicio de la presidenta, Inés Carrillo, “nadie nos consultó”."_s,
        {u"mixed: la presidenta"_s});
    row(u"ru"_s, u"Капитан Седов согласен с Громовой: «Мы ходили и не в такой лёд»."_s,
        {u"direct: Капитан Седов"_s});
    row(u"de"_s, u"Man werde, so Ministerin Anna Fuchs, „alles tun, was nötig ist“."_s,
        {u"mixed: Ministerin Anna Fuchs"_s});
    row(u"es"_s, u"La ministra Clara Robledo habló. «Todo va bien», aseguró ante la prensa."_s,
        {u"direct: La ministra Clara Robledo"_s});
    row(u"es"_s, u"El gobernador no descarta nada. «No hay otra salida», explicó a los vecinos."_s,
        {u"direct: El gobernador"_s});
    row(u"de"_s, u"„Wir lasen ‚Das Ufer‘ und staunten“, gesteht Anna Roger."_s,
        {u"direct: Anna Roger"_s});
    row(u"de"_s, u"„Das ist eine Schande!“, empört sich Marc Oliva."_s, {u"direct: Marc Oliva"_s});
    row(u"fr"_s, u"« C’est ainsi », dit Marc Oliva. Et d’ajouter : « Nous irons à Paris. »"_s,
        {u"direct: Marc Oliva"_s, u"direct: Marc Oliva"_s});
    row(u"es"_s, u"«¡Es una vergüenza!», se indigna Marcos Oliva."_s, {u"direct: Marcos Oliva"_s});
    row(u"de"_s, u"Er fügt hinzu: „Wir fahren nach Berlin.“"_s, {u"direct: Er"_s});
    row(u"ru"_s, u"Позже представитель порта уточнил, что «вопрос изучается»."_s,
        {u"mixed: представитель порта"_s});
    row(u"es"_s, u"“Nadie nos oyó”, dijo Inés Carrillo. “Nos mintieron”, resumió."_s,
        {u"direct: Inés Carrillo"_s, u"direct: Inés Carrillo"_s});
    row(u"ru"_s, u"— Кто там? — спросил старик."_s, {u"direct: старик"_s});
    row(u"ru"_s, u"«Мы не уйдём», — пообещали жители деревни."_s, {u"direct: жители деревни"_s});
    row(u"ru"_s, u"«Мост, — сказала она, — закрыт»."_s, {u"direct: она"_s});
    row(u"ru"_s, u"Он назвал мост «позором города»."_s, {u"mixed: Он"_s});
    row(u"ru"_s, u"Фильм «Зимняя гавань» вышел в прошлом году."_s, {u"term"_s});
    row(u"ru"_s, u"Пресс-секретарь Орлова подтвердила: «Да, это так»."_s,
        {u"direct: Пресс-секретарь Орлова"_s});
    row(u"de"_s, u"„Die Brücke ist sicher“, sagte am Montag ein Sprecher der Polizei."_s,
        {u"direct: ein Sprecher der Polizei"_s});
    row(u"de"_s, u"„Die Brücke ist sicher“, so Vogt."_s, {u"direct: Vogt"_s});
    row(u"de"_s, u"„Die Brücke ist sicher“, teilte das Ministerium mit."_s,
        {u"direct: das Ministerium"_s});
    row(u"de"_s, u"„Die Brücke ist sicher“, fügte sie hinzu."_s, {u"direct: sie"_s});
    row(u"de"_s, u"Vogt zufolge ist die Brücke „ein Freund der Stadt“."_s, {u"mixed: Vogt"_s});
    row(u"de"_s, u"Laut einem Sprecher ist die Brücke „sicher“."_s, {u"mixed: einem Sprecher"_s});
    row(u"de"_s, u"Nach Angaben der Polizei war die Brücke „gesperrt“."_s,
        {u"mixed: der Polizei"_s});
    row(u"de"_s, u"Der Bürgermeister nannte die Brücke „eine Schande“."_s,
        {u"mixed: Der Bürgermeister"_s});
    row(u"de"_s, u"„Die Brücke“, sagte Vogt, „ist sicher.“"_s, {u"direct: Vogt"_s});
    row(u"de"_s, u"„Wir gehen nicht“, riefen die Bewohnerinnen."_s,
        {u"direct: die Bewohnerinnen"_s});
    row(u"de"_s, u"Die Brücke sei „in gutem Zustand“, betonten die Experten."_s,
        {u"mixed: die Experten"_s});
    row(u"de"_s, u"Der Film „Winterhafen“ kam letztes Jahr heraus."_s, {u"term"_s});
    row(u"de"_s, u"›Ich komme‹, sagte er."_s, {u"direct: er"_s});
    row(u"de"_s, u"Vogt hat gesagt: „Wir haben alles geprüft.“"_s, {u"direct: Vogt"_s});
    row(u"de"_s, u"„Kommen Sie?“, fragte die Lehrerin."_s, {u"direct: die Lehrerin"_s});
    row(u"fr"_s, u"« Le pont est sûr », a déclaré lundi la ministre."_s,
        {u"direct: la ministre"_s});
    row(u"fr"_s, u"« Le pont est sûr », selon Claire Morel."_s, {u"direct: Claire Morel"_s});
    row(u"fr"_s, u"Selon la maire, le pont est « un ami de la ville »."_s, {u"mixed: la maire"_s});
    row(u"fr"_s, u"« Le pont, affirme-t-elle, est sûr. »"_s, {u"direct: elle"_s});
    row(u"fr"_s, u"La porte-parole a expliqué que le pont était « en bon état »."_s,
        {u"mixed: La porte-parole"_s});
    row(u"fr"_s, u"« Nous ne partirons pas », ont promis les habitants."_s,
        {u"direct: les habitants"_s});
    row(u"fr"_s, u"Le film « Port d'hiver » est sorti l'an dernier."_s, {u"term"_s});
    row(u"fr"_s, u"« Qui paiera ? » demande-t-il."_s, {u"direct: il"_s});
    row(u"fr"_s, u"D'après Claire Morel, le pont est « un danger »."_s, {u"mixed: Claire Morel"_s});
    row(u"es"_s, u"«El puente es seguro», dijo el lunes la ministra."_s,
        {u"direct: la ministra"_s});
    row(u"es"_s, u"Según Ana Prado, el puente es “un amigo de la ciudad”."_s,
        {u"mixed: Ana Prado"_s});
    row(u"es"_s, u"“No nos iremos”, prometieron los vecinos."_s, {u"direct: los vecinos"_s});
    row(u"es"_s, u"La portavoz explicó que el puente estaba “en buen estado”."_s,
        {u"mixed: La portavoz"_s});
    row(u"es"_s, u"La película “Puerto de invierno” salió el año pasado."_s, {u"term"_s});
    row(u"es"_s, u"“El puente —dijo Prado— es seguro”."_s, {u"direct: Prado"_s});
    row(u"es"_s, u"“¿Quién paga?”, preguntó el alcalde."_s, {u"direct: el alcalde"_s});
    row(u"es"_s, u"“El puente es seguro”, ha declarado Prado."_s, {u"direct: Prado"_s});
    row(u"de"_s, u"„Wir haben alles geprüft“, hatte Vogt gesagt."_s, {u"direct: Vogt"_s});
    row(u"de"_s, u"„Wir haben alles geprüft“, heißt es in der Mitteilung."_s,
        {u"direct: der Mitteilung"_s});
    row(u"de"_s, u"„Wir haben alles geprüft“, sagt Anna Vogt der Nordpost."_s,
        {u"direct: Anna Vogt"_s});
    row(u"de"_s, u"„Wir haben alles geprüft“, hob die Ministerin hervor."_s,
        {u"direct: die Ministerin"_s});
    row(u"de"_s, u"„Das ist Unsinn“, wies Vogt die Vorwürfe zurück."_s, {u"direct: Vogt"_s});
    row(u"de"_s, u"„Das ist Unsinn“, konterte die Opposition."_s, {u"direct: die Opposition"_s});
    row(u"de"_s, u"Auf die Frage antwortete sie: „Nein.“"_s, {u"direct: sie"_s});
    row(u"fr"_s, u"« Le pont est sûr », affirma la ministre."_s, {u"direct: la ministre"_s});
    row(u"fr"_s, u"« Le pont est sûr », précisaient les experts."_s, {u"direct: les experts"_s});
    row(u"fr"_s, u"« Le pont est sûr », s'écria le maire."_s, {u"direct: le maire"_s});
    row(u"fr"_s, u"« Le pont est sûr », s'est exclamée la maire."_s, {u"direct: la maire"_s});
    row(u"fr"_s, u"« Le pont est sûr », nous a confié Claire Morel."_s,
        {u"direct: Claire Morel"_s});
    row(u"fr"_s, u"« Le pont est sûr », fait valoir Claire Morel."_s, {u"direct: Claire Morel"_s});
    row(u"fr"_s, u"« Le pont est sûr, a dit la maire, mais il est vieux. »"_s,
        {u"direct: la maire"_s});
    row(u"fr"_s, u"— Qui est là ? demanda le vieux."_s, {u"direct: le vieux"_s});
    row(u"fr"_s, u"— Je viens, dit Anne, mais attendez-moi."_s, {u"direct: Anne"_s});
    row(u"fr"_s, u"— Je viens. — Anne prit son manteau. — Attendez."_s,
        {u"direct: Anne"_s, u"direct: Anne"_s});
    row(u"es"_s, u"—No vendré —dijo Ana—. Tengo frío."_s, {u"direct: Ana"_s});
    row(u"es"_s, u"—Vámonos. —Ana se levantó—. Es tarde."_s, {u"direct: Ana"_s, u"direct: Ana"_s});
    row(u"es"_s, u"—¿Vendrás? —quiso saber Pablo."_s, {u"direct: Pablo"_s});
    row(u"es"_s, u"«El puente es seguro», afirmaba la ministra."_s, {u"direct: la ministra"_s});
    row(u"es"_s, u"«El puente es seguro», recalcaron los técnicos."_s, {u"direct: los técnicos"_s});
    row(u"es"_s, u"«El puente es seguro», según explicó Prado."_s, {u"direct: Prado"_s});
    row(u"es"_s, u"«El puente es seguro», dijo a la prensa la ministra Ana Prado."_s,
        {u"direct: la ministra Ana Prado"_s});
    row(u"es"_s, u"“No es verdad”, se quejó Prado."_s, {u"direct: Prado"_s});
    row(u"ru"_s, u"«Мост закрыт! — крикнул Орлов. — Уходите!»"_s, {u"direct: Орлов"_s});
    row(u"ru"_s, u"«Мост закрыт», — сообщили в министерстве."_s, {u"direct: министерстве"_s});
    row(u"ru"_s, u"«Мост закрыт», — говорится в сообщении министерства."_s,
        {u"direct: сообщении министерства"_s});
    row(u"ru"_s, u"— Я приду. — Нина взяла пальто. — Жди меня."_s,
        {u"direct: Нина"_s, u"direct: Нина"_s});
    row(u"ru"_s, u"«Мост закрыт», — отрезал Орлов."_s, {u"direct: Орлов"_s});
    row(u"ru"_s, u"Министр назвал проект «безумием»."_s, {u"mixed: Министр"_s});
}

static QString reported(const QString &text, const QString &language)
{
    const auto document = Document::fromLines(text);
    for (const auto &quotation : findQuotations(document, {}, language))
        if (quotation.kind == QuotationKind::Indirect && quotation.speaker)
            return document.textOf(quotation.speaker->range) + u": "_s
                + document.textOf(quotation.contents.first());
    return {};
}

static void reportedRow(const QString &language, const QString &text, const QString &expected)
{
    QTest::newRow(qPrintable(language + u": " + text)) << language << text << expected;
}

void TestQuotedLanguages::findsReportedSpeech_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    reportedRow(u"de"_s, u"Vogt sagte, dass die Brücke sicher sei."_s,
        u"Vogt: dass die Brücke sicher sei"_s);
    reportedRow(u"de"_s, u"Vogt sagte, die Brücke sei sicher."_s, u"Vogt: die Brücke sei sicher"_s);
    reportedRow(u"de"_s, u"Der Minister teilte mit, die Brücke werde gesperrt."_s,
        u"Der Minister: die Brücke werde gesperrt"_s);
    reportedRow(u"de"_s, u"Er habe nichts gewusst, beteuerte der Angeklagte."_s,
        u"der Angeklagte: Er habe nichts gewusst"_s);
    reportedRow(u"de"_s, u"Laut Vogt ist die Brücke sicher."_s, u"Vogt: ist die Brücke sicher"_s);
    reportedRow(u"fr"_s, u"La ministre a affirmé que le pont était sûr."_s,
        u"La ministre: que le pont était sûr"_s);
    reportedRow(
        u"fr"_s, u"Le pont est sûr, a affirmé la ministre."_s, u"la ministre: Le pont est sûr"_s);
    reportedRow(
        u"fr"_s, u"Selon la mairie, le pont serait fermé."_s, u"la mairie: le pont serait fermé"_s);
    reportedRow(u"es"_s, u"La ministra aseguró que el puente era seguro."_s,
        u"La ministra: que el puente era seguro"_s);
    reportedRow(u"es"_s, u"El puente es seguro, dijo la ministra."_s,
        u"la ministra: El puente es seguro"_s);
    reportedRow(u"ru"_s, u"Орлов заявил, что мост закрыт."_s, u"Орлов: что мост закрыт"_s);
    reportedRow(u"ru"_s, u"Мост закрыт, сообщил Орлов."_s, u"Орлов: Мост закрыт"_s);
    reportedRow(u"ru"_s, u"Мост закрыт, по словам Орлова."_s, u"Орлова: Мост закрыт"_s);
}

void TestQuotedLanguages::findsReportedSpeech()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(reported(text, language), expected);
}

void TestQuotedLanguages::findsSpeakers()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(speakerLines(text, language), expected);
}

QTEST_APPLESS_MAIN(TestQuotedLanguages)
#include "tst_quotedlanguages.moc"
