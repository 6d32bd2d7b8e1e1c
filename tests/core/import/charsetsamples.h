// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/import/charset.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <unicode/ucnv.h>

namespace postil {

using namespace Qt::StringLiterals;

/// A text of about 200 characters, and the charsets in which people saved such.
struct Sample
{
    const char *language;
    QString text;
    QList<QByteArray> charsets;
};

/// Written for this test.
inline const QList<Sample> &samples()
{
    static const QList<Sample>
        all{
            {"Russian",
                u"Новый причал открыли в понедельник, и уже к вечеру у него стояли четыре судна. "
                "Рыбаки говорят, что ждали этого двадцать лет: «Теперь мы можем продавать улов "
                "дома», "
                "сказал начальник порта Лавр Берестов."_s,
                {"windows-1251", "koi8-r", "iso-8859-5", "ibm866"}},
            {"Ukrainian",
                u"Новий причал відкрили в понеділок, і вже надвечір біля нього стояли чотири "
                u"судна. "
                "Рибалки кажуть, що чекали на це двадцять років, і їхні діти тепер залишаться в "
                "місті, "
                "де ще є праця й майбутнє."_s,
                {"windows-1251", "koi8-u"}},
            {"Bulgarian",
                u"Новият кей беше открит в понеделник и още вечерта до него стояха четири кораба. "
                "Рибарите казват, че са чакали това двадесет години, и че вече могат да продават "
                "улова "
                "си у дома, без да плащат на чужди търговци."_s,
                {"windows-1251", "iso-8859-5"}},
            {"Chinese, simplified",
                u"新码头星期一开放，到了晚上已经停了四条船。渔民们说，他们等这一天等了二十年，现在"
                u"终于"
                u"可以在家"
                "乡出售自己的鱼了。港口主任说，第二座码头将在明年春天动工，费用由城市和省里共同承担"
                "，没"
                "有人需要"
                "搬离自己的房子。市场上的商人却担心，新的道路会把顾客带到别的地方去，他们要求先看到"
                "图纸"
                "再作决定"
                "。"_s,
                {"gb18030", "gbk"}},
            {"Chinese, traditional",
                u"新碼頭星期一開放，到了晚上已經停了四條船。漁民們說，他們等這一天等了二十年，現在"
                u"終於"
                u"可以在家"
                "鄉出售自己的魚了。港口主任說，第二座碼頭將在明年春天動工，費用由城市和縣裡共同承擔"
                "，沒"
                "有人需要"
                "搬離自己的房子。市場上的商人卻擔心，新的道路會把顧客帶到別的地方去，他們要求先看到"
                "圖紙"
                "再作決定"
                "。"_s,
                {"big5"}},
            {"Japanese",
                u"新しい桟橋は月曜日に開かれ、夕方にはもう四隻の船が並んでいた。漁師たちは二十年も"
                u"待っ"
                u"ていたと"
                "話し、これからは地元で魚を売ることができると喜んでいる。港の責任者によると、二つ目"
                "の桟"
                "橋は来年"
                "の春に工事が始まり、費用は市と県が半分ずつ負担するという。"_s,
                {"shift_jis", "euc-jp", "iso-2022-jp"}},
            {"Korean",
                u"새 부두가 월요일에 문을 열었고 저녁에는 벌써 배 네 척이 들어와 있었다. 어부들은 "
                u"이십 "
                u"년을 "
                "기다렸다고 말하며 이제는 고향에서 생선을 팔 수 있게 되었다고 기뻐했다. 항구 "
                "책임자는 "
                "두 번째 "
                "부두 공사가 내년 봄에 시작될 것이라고 밝혔다."_s,
                {"euc-kr"}},
            {"German",
                u"Am Montag wurde die neue Mole eröffnet, und schon am Abend lagen vier Schiffe an "
                u"ihr. "
                "Die Fischer hätten zwanzig Jahre darauf gewartet, sagte Hafenmeisterin Käthe "
                "Großmann; "
                "nun könne man den Fang endlich zu Hause verkaufen."_s,
                {"windows-1252", "iso-8859-1", "iso-8859-15"}},
            {"French",
                u"La nouvelle jetée a été ouverte lundi, et quatre bateaux y étaient déjà amarrés "
                u"le "
                "soir même. Les pêcheurs l’attendaient depuis vingt ans : « À présent, nous "
                "vendons "
                "notre "
                "pêche ici », a déclaré la maîtresse du port."_s,
                {"windows-1252"}},
            {"Spanish",
                u"El nuevo muelle se abrió el lunes y por la tarde ya había cuatro barcos. Los "
                u"pescadores "
                "dicen que lo esperaban desde hace veinte años. «¿Quién iba a creerlo?», preguntó "
                "la "
                "jefa "
                "del puerto; mañana llegará el quinto."_s,
                {"windows-1252", "iso-8859-1"}},
            {"Portuguese",
                u"O novo cais foi aberto na segunda-feira e à noite já lá estavam quatro navios. "
                u"Os "
                "pescadores dizem que esperaram vinte anos por isso e que a venda do peixe na "
                "região, "
                "até "
                "agora impossível, lhes dará força. Não há razão para medo."_s,
                {"windows-1252", "iso-8859-1"}},
            {"Swedish",
                u"Den nya kajen öppnades i måndags, och redan på kvällen låg fyra båtar där. "
                u"Fiskarna "
                "säger att de har väntat i tjugo år och att de nu kan sälja fångsten hemma. "
                "Hamnchefen "
                "räknar med att nästa brygga står färdig före hösten."_s,
                {"windows-1252", "iso-8859-1"}},
            {"Polish",
                u"Nowe nabrzeże otwarto w poniedziałek, a już wieczorem stały przy nim cztery "
                u"statki. "
                "Rybacy mówią, że czekali na to dwadzieścia lat, i że teraz będą mogli sprzedawać "
                "ryby "
                "u "
                "siebie. Następne powstanie wiosną, zapewnił kapitan portu."_s,
                {"windows-1250", "iso-8859-2"}},
            {"Czech",
                u"Nové molo otevřeli v pondělí a už večer u něj stály čtyři lodě. Rybáři říkají, "
                u"že na "
                "to čekali dvacet let a že teď konečně mohou prodávat své ryby doma. Druhé má být "
                "hotové "
                "příští jaro, řekla správkyně přístavu Žofie Dvořáčková."_s,
                {"windows-1250", "iso-8859-2"}},
            {"Hungarian",
                u"Az új mólót hétfőn nyitották meg, és estére már négy hajó állt mellette. A "
                u"halászok "
                "szerint húsz éve várnak erre, és most végre otthon adhatják el a zsákmányt. A "
                "kikötő "
                "vezetője úgy tudja, hogy a következő tavasszal készül el."_s,
                {"windows-1250", "iso-8859-2"}},
            {"Greek",
                u"Η νέα προβλήτα άνοιξε τη Δευτέρα και το βράδυ είχαν ήδη δέσει τέσσερα πλοία. Οι "
                u"ψαράδες "
                "λένε ότι περίμεναν είκοσι χρόνια και ότι τώρα μπορούν να πουλούν τα ψάρια τους "
                "στον "
                "τόπο "
                "τους, χωρίς μεσάζοντες."_s,
                {"windows-1253", "iso-8859-7"}},
            {"Turkish",
                u"Yeni iskele pazartesi günü açıldı ve akşama dört gemi yanaşmıştı bile. "
                u"Balıkçılar "
                u"bunu "
                "yirmi yıldır beklediklerini, artık balıklarını kendi şehirlerinde "
                "satabileceklerini "
                "söylüyor. Liman başkanı ikincisinin ilkbaharda biteceğini açıkladı."_s,
                {"windows-1254", "iso-8859-9"}},
            {"Hebrew",
                u"המזח החדש נפתח ביום שני, וכבר בערב עגנו לידו ארבע ספינות. הדייגים אומרים שחיכו "
                u"לו "
                u"עשרים "
                "שנה ושעכשיו יוכלו למכור את הדגים שלהם בבית. מנהלת הנמל מסרה שהמזח השני יושלם "
                "באביב "
                "הבא "
                "ושאיש לא יידרש לעזוב את ביתו."_s,
                {"windows-1255", "iso-8859-8"}},
            {"Arabic",
                u"افتتح الرصيف الجديد يوم الاثنين، وفي المساء كانت أربع سفن قد رست عنده. يقول "
                u"الصيادون "
                "إنهم انتظروا هذا عشرين عاما، وإنهم يستطيعون الآن بيع أسماكهم في مدينتهم. وقالت "
                "مديرة "
                "الميناء إن الرصيف الثاني سيكتمل في الربيع المقبل."_s,
                {"windows-1256", "iso-8859-6"}},
            {"Thai",
                u"ท่าเรือใหม่เปิดเมื่อวันจันทร์ และตอนเย็นก็มีเรือจอดอยู่แล้วสี่ลำ ชาวประมงบอกว่ารอมายี่สิบปี "
                "และตอนนี้สามารถขายปลาในบ้านเกิดของตนได้ ผู้จัดการท่าเรือกล่าวว่าท่าที่สองจะเสร็จในปีหน้า"_s,
                {"windows-874"}},
            {"Lithuanian",
                u"Nauja prieplauka atidaryta pirmadienį, o vakare prie jos jau stovėjo keturi "
                u"laivai. "
                "Žvejai sako laukę dvidešimt metų ir džiaugiasi, kad žuvį pagaliau galės parduoti "
                "namuose. "
                "Kitą pavasarį bus baigta ir antroji, pažadėjo uosto viršininkė."_s,
                {"windows-1257", "iso-8859-13"}},
            {"Russian, again",
                u"Вчера совет города решил закрыть старый мост до весны. Жители двух кварталов будут ходить в школу пешком через парк, а автобус пустят в объезд. Мэр обещает, что ремонт займёт не больше полугода, но верят ему не все."_s,
                {"windows-1251", "koi8-r", "iso-8859-5", "ibm866"}},
            {"Serbian",
                u"Градско веће је јуче одлучило да се стари мост затвори до пролећа. Становници два насеља ићи ће до школе пешке кроз парк, а аутобус ће саобраћати заобилазно. Градоначелник обећава да поправка неће трајати дуже од пола године."_s,
                {"windows-1251", "iso-8859-5"}},
            {"Belarusian",
                u"Учора гарадскі савет вырашыў зачыніць стары мост да вясны. Жыхары двух кварталаў будуць хадзіць у школу праз парк, а аўтобус пусцяць у аб’езд. Мэр абяцае, што рамонт зойме не больш за паўгода, але вераць яму не ўсе."_s,
                {"windows-1251", "iso-8859-5"}},
            {"Italian",
                u"Ieri il consiglio comunale ha deciso di chiudere il vecchio ponte fino a primavera. Gli abitanti di due quartieri andranno a scuola a piedi attraverso il parco, perché l’autobus farà un altro giro. Il sindaco dice che i lavori dureranno metà anno: sarà così?"_s,
                {"windows-1252"}},
            {"Danish",
                u"I går besluttede byrådet at lukke den gamle bro til foråret. Beboerne i to kvarterer må gå til skole gennem parken, og bussen kører en omvej. Borgmesteren lover, at arbejdet højst varer et halvt år, men ikke alle tror på ham. Også børnene er vrede."_s,
                {"windows-1252", "iso-8859-1"}},
            {"Finnish",
                u"Eilen kaupunginvaltuusto päätti sulkea vanhan sillan kevääseen asti. Kahden korttelin asukkaat kävelevät kouluun puiston läpi, ja linja-auto kiertää pidempää reittiä. Pormestari lupaa, että työt kestävät enintään puoli vuotta, mutta kaikki eivät usko häntä."_s,
                {"windows-1252", "iso-8859-1"}},
            {"Dutch",
                u"Gisteren besloot de gemeenteraad de oude brug tot het voorjaar te sluiten. Bewoners van twee wijken lopen door het park naar school en de bus rijdt om. De burgemeester belooft dat het werk hooguit een half jaar duurt – maar één op de drie gelooft dat niet."_s,
                {"windows-1252"}},
            {"Icelandic",
                u"Í gær ákvað bæjarstjórnin að loka gömlu brúnni fram á vor. Íbúar tveggja hverfa ganga í skólann gegnum garðinn og strætó fer aðra leið. Bæjarstjórinn lofar að verkið taki ekki meira en hálft ár, en það trúa honum ekki allir."_s,
                {"windows-1252", "iso-8859-1"}},
            {"Romanian",
                u"Ieri consiliul orasului a hotarât sa închida podul vechi pâna la primavara. Locuitorii a doua cartiere vor merge la scoala pe jos prin parc, iar autobuzul va ocoli. Primarul promite ca lucrarile nu vor dura mai mult de jumatate de an."_s,
                {"windows-1250", "iso-8859-2"}},
            {"Slovak",
                u"Včera mestská rada rozhodla, že starý most zatvorí až do jari. Obyvatelia dvoch štvrtí budú chodiť do školy pešo cez park a autobus pôjde obchádzkou. Primátor sľubuje, že oprava potrvá najviac pol roka, no nie všetci mu veria."_s,
                {"windows-1250", "iso-8859-2"}},
            {"Croatian",
                u"Jučer je gradsko vijeće odlučilo zatvoriti stari most do proljeća. Stanovnici dviju četvrti ići će u školu pješice kroz park, a autobus će voziti zaobilazno. Gradonačelnik obećava da radovi neće trajati dulje od pola godine, ali mu svi ne vjeruju; učenici žele šetnju."_s,
                {"windows-1250", "iso-8859-2"}},
            {"Slovene",
                u"Včeraj je mestni svet sklenil, da bo stari most zaprt do pomladi. Prebivalci dveh četrti bodo v šolo hodili peš skozi park, avtobus pa bo vozil po obvozu. Župan obljublja, da bo obnova trajala največ pol leta, vendar mu vsi ne verjamejo."_s,
                {"windows-1250", "iso-8859-2"}},
            {"Estonian",
                u"Eile otsustas linnavolikogu vana silla kevadeni sulgeda. Kahe linnaosa elanikud käivad koolis jalgsi läbi pargi ja buss sõidab ringi. Linnapea lubab, et töö kestab kõige rohkem pool aastat, kuid kõik ei usu teda. Õpilased on rõõmsad."_s, {"windows-1257", "windows-1252"}},
            {"Latvian",
                u"Vakar pilsētas dome nolēma slēgt veco tiltu līdz pavasarim. Divu apkaimju iedzīvotāji uz skolu ies kājām caur parku, bet autobuss brauks pa apvedceļu. Mērs sola, ka darbi ilgs ne vairāk par pusgadu, taču ne visi viņam tic; bērni gan priecājas."_s,
                {"windows-1257", "iso-8859-13"}},
            {"Greek, again",
                u"Χθες το δημοτικό συμβούλιο αποφάσισε να κλείσει την παλιά γέφυρα ως την άνοιξη. Οι κάτοικοι δύο συνοικιών θα πηγαίνουν στο σχολείο με τα πόδια μέσα από το πάρκο, και το λεωφορείο θα κάνει κύκλο."_s,
                {"windows-1253", "iso-8859-7"}},
            {"Turkish, again",
                u"Dün belediye meclisi eski köprüyü ilkbahara kadar kapatmaya karar verdi. İki mahallenin çocukları okula parktan yürüyerek gidecek, otobüs ise dolaşacak. Başkan çalışmaların en fazla altı ay süreceğini söylüyor, ama ona herkes inanmıyor."_s,
                {"windows-1254", "iso-8859-9"}},
            {"Hebrew, again",
                u"אתמול החליטה מועצת העיר לסגור את הגשר הישן עד האביב. תושבי שתי שכונות ילכו לבית הספר ברגל דרך הפארק, והאוטובוס ייסע בדרך עוקפת. ראש העיר מבטיח שהעבודה תימשך חצי שנה לכל היותר, אבל לא כולם מאמינים לו."_s,
                {"windows-1255", "iso-8859-8"}},
            {"Arabic, again",
                u"قرر مجلس المدينة أمس إغلاق الجسر القديم حتى الربيع. سيذهب سكان حيين إلى المدرسة مشيا عبر الحديقة، وستسلك الحافلة طريقا آخر. ويعد رئيس البلدية بأن العمل لن يستغرق أكثر من نصف سنة، لكن الجميع لا يصدقونه."_s,
                {"windows-1256", "iso-8859-6"}},
            {"Thai, again",
                u"เมื่อวานนี้สภาเมืองมีมติให้ปิดสะพานเก่าจนถึงฤดูใบไม้ผลิ ชาวบ้านสองย่านจะต้องเดินไปโรงเรียนผ่านสวนสาธารณะ และรถเมล์จะวิ่งอ้อม นายกเทศมนตรีสัญญาว่างานจะใช้เวลาไม่เกินครึ่งปี"_s,
                {"windows-874"}},
            {"Japanese, again",
                u"昨日、市議会は古い橋を春まで閉鎖することを決めた。二つの地区の住民は公園を通って歩いて学校へ行き、バスは回り道をする。市長は工事が半年以内に終わると約束しているが、みんなが信じているわけではない。"_s,
                {"shift_jis", "euc-jp", "iso-2022-jp"}},
            {"Korean, again",
                u"어제 시의회는 낡은 다리를 봄까지 닫기로 결정했다. 두 동네 주민들은 공원을 지나 걸어서 학교에 가고, 버스는 돌아서 갈 것이다. 시장은 공사가 반년을 넘지 않을 것이라고 약속하지만 모두가 믿는 것은 아니다."_s,
                {"euc-kr"}},
            {"Chinese, simplified, again",
                u"昨天市议会决定把旧桥关闭到春天。两个街区的居民将穿过公园步行去学校，公共汽车则绕道行驶。市长保证工程最多持续半年，但是并不是所有人都相信他的话。孩子们倒是很高兴，因为早上可以在公园里玩一会儿。"_s,
                {"gb18030", "gbk"}},
            {"Chinese, traditional, again",
                u"昨天市議會決定把舊橋關閉到春天。兩個街區的居民將穿過公園步行去學校，公共汽車則繞道行駛。市長保證工程最多持續半年，但是並不是所有人都相信他的話。孩子們倒是很高興，因為早上可以在公園裡玩一會兒。"_s,
                {"big5"}},
        };
    return all;
}

inline QByteArray encoded(const QString &text, const QByteArray &charset)
{
    UErrorCode error = U_ZERO_ERROR;
    auto *converter = ucnv_open(charset.constData(), &error);
    QByteArray bytes(text.size() * 8 + 64, '\0');
    const auto size = ucnv_fromUChars(converter, bytes.data(), int(bytes.size()),
        reinterpret_cast<const UChar *>(text.utf16()), int(text.size()), &error);
    ucnv_close(converter);
    if (U_FAILURE(error))
        qFatal("cannot encode: %s", charset.constData());
    return bytes.first(size);
}

/// What a charset cannot write is written otherwise by those who use it.
inline QString writable(const QString &text, const QByteArray &charset)
{
    QString out;
    for (const auto c : text) {
        const auto bytes = encoded(QString(c), charset);
        const auto back = decodeText(bytes, QString::fromLatin1(charset));
        out += back && back->text == QString(c) ? c : QChar(u'-');
    }
    return out;
}

} // namespace postil
