// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/evidencewords.h"

#include "domain/evidencetext.h"

#include <QHash>
#include <QSet>

#include <array>

namespace overture::evidence {

using namespace Qt::StringLiterals;

namespace {

constexpr auto commonEnglish =
    u"about above abstract acquisition across act add address admire advance afternoon again age ago air "
    u"all almost along already also although always amazing among and animal anniversary annual answer any "
    u"anybody anyone anything apart apartment apartments appeal approach architect architecture archive "
    u"area around arrange art article articles artist artistic artists artwork artworks ask at atmosphere "
    u"attached attachment attention audience author autumn available away back background balance bar base "
    u"based basket bath beautiful beauty because become bedroom before begin behind being believe beside "
    u"best better between big birds black blog blogs blue board body bold book books border both bottom "
    u"box branch bright bring brown brush budget build building business busy but buy call calm came "
    u"camera canvas canvases card care careful case catalog catalogue category cause cell center centre "
    u"century ceramic ceramics certain chair chance change chapel character charm cheers child children "
    u"choice choose church circle city clay clean clear client clients close closing clothes cloud coast "
    u"coffee cold colleague colleagues collect collection collections collector collectors color colors "
    u"colour colours come comfort commission commissions common community company compare complete "
    u"composition concept concern congratulations connect contact contemporary content continue contrast "
    u"conversation cook corner corridor cost could country couple course courtyard cover craft create "
    u"creative culture curious current custom customer customers daily dance dark date day days deal dear "
    u"decide decision decor decoration deep delivery depth describe design designer designers desk detail "
    u"details develop different dining direct discount discover discovery discuss display distance "
    u"distinct do dog door doors down draft draw drawing drawings dream dry during each early earth east "
    u"easy edge edition editions editor editorial effect effort either email emails empty end energy enjoy "
    u"enough enquiry entire entrance especially essay etching etchings even evening event events ever "
    u"every everybody everyone everything exact example excellent exchange excited exciting exhibit "
    u"exhibition exhibitions exist expect experience explain explore express eye eyes fabric face fact "
    u"fair faithfully fall family famous far fashion favourite feature features feel feeling few field "
    u"figure figures file fill final find fine finish fire first fit flat floor floors flower flowers "
    u"focus fold folks follow following fond food foot for forest form format formats former forward found "
    u"frame framed frames free fresh friend friends from front full fun furniture further future galleries "
    u"gallery garden gardens general gentle gentlemen gift give given glad glass glaze gold good grain "
    u"graphic grass grateful great green greetings grey ground group grow guest guests guide half hall "
    u"hand hand-made handmade hang hanging happy hard have having head hear heart heavy height hello help "
    u"here hi high hint history hold holiday home homes honest hope hoping hospitality hotel hotels hour "
    u"hours house houses how however human hundred idea ideas image images imagine impressed impression in "
    u"inch include indeed indigo individual information ink inside inspiration inspired instead interest "
    u"interested interesting interior interiors into introduce introduction invitation invite iron issue "
    u"it item items join journal journey joy just keep kind kindly kitchen know knowing knowledge label "
    u"ladies lake land landscape landscapes large last late later lead leaf learn leave left lend length "
    u"less let letter letters library life light like limited line linen lines link linocut linocuts list "
    u"listen literature little live living lobby local long look looking love loved lovely low lucky madam "
    u"made magazine mail main make makers making man manner many map mark market marks master match "
    u"material materials matter may maybe mean meaning measure media meet meeting member members memory "
    u"mention message metal method middle might mind minimal minute minutes mix model modern moment month "
    u"months mood more morning most mother mountain move much mural murals museum museums music must my "
    u"myself name narrow natural nature near need neighbourhood network never new news newsletter next "
    u"nice night no nobody noise none north note notes nothing notice now number object objects "
    u"observation ocean of off offer office often oil old on once one online only open opening opinion or "
    u"orange order orders original originals other others our out outdoor outside over own owner page "
    u"pages paint painted painter painters painting paintings pair pale paper paragraph part particular "
    u"partner party pass past path patience pattern patterns people perfect perhaps period permanent "
    u"person personal perspective photo photograph photographs photography photos phrase picture pictures "
    u"piece pieces pigment pigments place places plain plan plans plant plants plate play please pleasure "
    u"poem point portfolio portrait portraits position possible post postcard posts pottery powder "
    u"practice prefer prepare present press pretty previous price prices print printed printer printing "
    u"printmaker printmakers prints private probably problem process product profile program programme "
    u"project projects promise proof proud provide ps public publish pure purpose put quality question "
    u"questions quick quiet quite range rare rather reach read reader readers reading ready real really "
    u"reason receive recent recently red reference regards region regular relation remain remember rent "
    u"reply report request research residency respect respectfully response rest restaurant result return "
    u"review reviews rhythm rich right river road rock role roof room rooms round rule sale salon same "
    u"sample samples sand save say scale scene schedule school screen sculpture sculptures sea season "
    u"seasons seat second section see seeing seem select selected selection selections sell send sense "
    u"sentence sentences series serious set several shade shadow shape share sheet sheets shelf ship shop "
    u"short show showing shown shows side sign silence silk silver similar simple since sincerely single "
    u"sir site size sizes sketch sketches skin sky slow small smart smooth so social soft solo some "
    u"somebody someone something sometimes somewhere son song soon sorry sound south space spaces speak "
    u"special spend spirit spot spring square staff stage stand start state statement stay step still "
    u"stitch stone stop store stories story straight street strong student students studio studios study "
    u"style subject subtle such suggest suggestion suit summer sun sunday support sure surface surprise "
    u"sustainable table take talent talk tall taste teach team technique tell text textile textiles "
    u"texture than thank thanks that the their them theme then there these they thin thing things think "
    u"third this those though thought thoughts thousand three through throughout time times tiny title to "
    u"today together tomorrow tone tones too tool top topic touch toward town trace trade tradition "
    u"traditional tree trees trial trip true trust try turn two type under understand unique unit until up "
    u"update upon upper us use used useful usual value various very view views village visit visiting "
    u"visitor visitors visual voice wait walk wall walls want warm warmly warmth was watch water "
    u"watercolour watercolours wave way ways we wear weather web website wedding week weekend weeks "
    u"welcome well west what when where whether which while white who whole why wide wild will wind window "
    u"windows winter wish wishes with within without woman women wonder wonderful wood woodcut woodcuts "
    u"wooden wool word words work working works workshop workshops world would write writer writers "
    u"writing wrote year years yellow yes yesterday yet you young your yours";

constexpr auto commonGerman =
    u"abbildung abbildungen abend abende abenteuer absage abschluss absender abteilung abzug abzuge "
    u"adresse adressen akzent akzente alles alltag alter anbei anderes anfang anfrage anfragen angebot "
    u"angebote angelegenheit anhang anlass anliegen anregung anruf ansatz ansicht anspruch antrag antwort "
    u"antworten anzahl anzeige arbeit arbeiten arbeitsweise arbeitszimmer architektur art arten artikel "
    u"atelier ateliers atmosphare aufenthalt aufgabe auflage auflagen aufmerksamkeit auftrag auftrage auge "
    u"augen augenblick ausblick ausdruck ausfahrt ausgabe ausgaben ausnahme aussage aussteller austausch "
    u"auswahl auto autor bad bahn balance balkon band bande bank basis bau baum baume bedarf bedeutung "
    u"bedingung begegnung begeisterung beginn begleitung begriff beide beiden beides beispiel beispiele "
    u"beitrag beitrage bekannte bereich bereiche bericht berichte beruf beschreibung besitz besonderes "
    u"besonderheit bestand beste besten besuch besuche besucher besucherin besucherinnen besuchern "
    u"betrachter betreff betrieb bett bewegung bewunderung bezug bibliothek bild bilder bildern "
    u"bilderrahmen bildes bildhauerei bildsprache bitte blatt blatter blattern blau blick blicke blog "
    u"blogs blume blumen boden bogen brief briefe brucke bruder buch bucher bucherei buchern buchhandlung "
    u"buhne bund buro buros cafe chance charakter computer couch dach dame damen dank danke datei dateien "
    u"datum dauer decke denken design designer detail details dezember dialog dichte ding dinge dingen "
    u"dorf drittel druck drucke drucken drucker druckerei druckgrafik druckgrafiken druckgraphik duft "
    u"dunkel durchschnitt ebene ecke edition editionen ehre einblick einblicke eindruck eindrucke einfall "
    u"einfluss eingang einiges einladung einladungen einrichter einrichtung einrichtungen einsatz "
    u"einzelausstellung einzelne einzelnen eltern email emails empfang empfehlung ende energie ensemble "
    u"entdeckung entscheidung entwurf entwurfe erde erfahrung erfahrungen erfolg ergebnis ergebnisse "
    u"erinnerung erlebnis eroffnung ersten erwartung essay etage etwas exemplar exemplare experiment "
    u"fabrik fach faden fall falle familie fantasie farbe farben farbigkeit fassade fehler feier feld "
    u"fenster ferne fest festival feuer figur figuren film firma flache flachen flur folge form format "
    u"formate formaten formen formensprache foto fotografie fotografien fotos frage fragen frau frauen "
    u"freiheit fremde freude freund freunde freunden freundin freundinnen freundliche freundlichen frieden "
    u"fruhjahr fruhling fruhstuck fuhrung fund fuss gang ganze garten gast gaste gasten gastezimmer "
    u"gasthaus gebaude gebiet geborgenheit gedanke gedanken gedicht gedichte geduld gefuhl gefuhle gegend "
    u"gegenstand gegenstande gegenwart geheimnis geist geld gelegenheit gemalde gemeinde gemeinschaft "
    u"genre genuss gern gerne gesamtbild geschaft geschafte geschenk geschichte geschichten geschmack "
    u"gesellschaft gesicht gesichter gesprach gesprache gestalt gestalter gestaltung gewebe gewicht glas "
    u"glasur glaube gleichgewicht gluck gold grad grafik grafiken grenze grosse grossen grund grunde "
    u"gruppe gruppen gruss grusse grussen gute guten gutes haar halfte halle hallo haltung hand handarbeit "
    u"hande handel handwerk haus hause hauser hausern haut heft heim heimat held herbst herr herren herz "
    u"herzen herzliche herzlichen hilfe himmel hinblick hintergrund hinweis hinweise historie hof hohe "
    u"holz holzschnitt holzschnitte horizont hotel hotellerie hotels humor idee ideen illustration "
    u"illustrationen impuls impulse individuum information informationen inhalt inhalte innenarchitekt "
    u"innenarchitekten innenarchitektin innenarchitektur innenhof innenraum innenraume inspiration "
    u"inspirationen instagram interesse interessen interessierte interieur interieurs internet interview "
    u"jahr jahre jahren jahres jahrhundert jahrhunderts jahrzehnt jahrzehnte jahrzehnten jemand jubilaum "
    u"jugend junge kaffee kalender kamera kammer kanal kapitel karte karten kasten katalog kataloge "
    u"kategorie kauf kaufer keller kennenlernen kenntnis keramik keramiken kern kerze kind kinder kindern "
    u"kindheit kino kirche klang klarheit klassiker kleid kleidung kleine kleinen kleinigkeit knopf "
    u"kollege kollegen kollegin kolleginnen kollektion kollektionen kombination komfort komposition "
    u"kompositionen kontakt kontakte kontrast kontraste kontur konzept konzepte konzert kopf korper kosten "
    u"kraft kreis kreise kritik kuche kultur kunde kunden kundin kundinnen kunst kunstblog kunstblogs "
    u"kunstdruck kunstdrucke kunste kunsthandwerk kunstler kunstlerin kunstlerinnen kunstlern kunstraum "
    u"kunstverein kunstwerk kunstwerke kunstwerken kurs kurse kurze kuste lack laden lager lampe land "
    u"lander landschaft landschaften lange lauf leben lebens leder leichtigkeit leidenschaft leihgabe "
    u"leihgaben leinen leinwand leinwande lektur lekture leser leserin leserinnen lesern leserschaft "
    u"letzten leute licht lichtblick liebe lieber liebhaber lieblings lied lieferung linie linien "
    u"linolschnitt linolschnitte liste literatur lob lobby lokal losung luft lust macht magazin magazine "
    u"mail mails mal male malen malerei malereien manches mann manner mappe mappen marke markt mass masse "
    u"massen massstab material materialien mauer medien medium meer mehr meinung meister menge mensch "
    u"menschen merkmal messe messen metall meter methode minute minuten mischung mitarbeit mitarbeiter "
    u"mitglied mitglieder mitte mitteilung mittel mittelpunkt mobel moderne moglichkeit moglichkeiten "
    u"moment momente monat monate monaten montag morgen motiv motive motiven muhe museen museum musik "
    u"muster mut mutter nachbar nachbarn nachbarschaft nachmittag nachricht nachrichten nachsten nacht "
    u"nahe name namen natur nebel nein netz netzwerk neue neuen neuer neues neugier neugierde newsletter "
    u"niemand niveau norden notiz notizen nummer nutzen oberflache oberflachen objekt objekte objekten "
    u"offenheit offentlichkeit ohr ol olbild olbilder ordnung original originaldruck originaldrucke "
    u"originale originalen ort orte orten osten paar papier papierarbeiten papiere papieren partner "
    u"partnerin pause perle person personen perspektive perspektiven pfad pflanze pflanzen phantasie phase "
    u"photographie pigment pigmente plakat plan plane plastik plastiken platz platze poesie portfolio "
    u"portrat portrats position positionen post posten postkarte postkarten praxis preis preise preisen "
    u"preisliste presse prinzip privat probe problem produkt produkte produktion profil programm projekt "
    u"projekte projekten prozent prozess prozesse publikum punkt punkte quadrat qualitat quelle rabatt "
    u"radierung radierungen rahmen rand rande rat ratsel raum raume raumen raumgestaltung raumlichkeiten "
    u"reaktion realitat rechnung rede regal regel region reichweite reife reihe reihen reise reisen rest "
    u"restaurant restaurants rezension rhythmus richtung risiko rolle ruckmeldung ruckseite rucksicht ruhe "
    u"rundgang saal sache sachen salon sammler sammlerin sammlern sammlung sammlungen sand satz satze "
    u"satzen schaffen schale schatten schatz schaufenster schicht schichten schiff schlaf schlafzimmer "
    u"schluss schmuck schnee schnitt schone schonen schones schonheit schrank schreiben schreibtisch "
    u"schrift schriften schritt schritte schule schuler schutz schwarz schwerpunkt schwerpunkte schwester "
    u"see seele sehen sehnsucht sehr seite seiten sekunde selbst sendung serie serien sessel sicht "
    u"siebdruck siebdrucke sinn sinne sitz skizze skizzen skulptur skulpturen sofa sohn sommer sonne "
    u"sonnige sorge sorgfalt sound spannung spass spiegel spiel spiele sprache spur spuren staat stadt "
    u"stadte stadten stand standort standorte start statt staunen stein steine stelle stellen stift stil "
    u"stile stille stimme stimmen stimmung stimmungen stock stoff stoffe story strand strasse strassen "
    u"strecke streifen strich struktur strukturen stuck stucke stucken student studenten studie studio "
    u"studios stuhl stunde stunden suche sucht suden summe symbol szene tafel tag tage tagen takt tal "
    u"talent tante tasse tat team teams technik techniken teil teile teilen teilnahme telefon telefonat "
    u"teller teppich termin termine text texte texten textil textilien textur texturen thema themen "
    u"tiefdruck tiefe tier tiere tisch titel tochter ton tone topf tour tradition traum traume treffen "
    u"trend treppe treue tuch tur turen typ uberblick uberlegung uberraschung uberzeugung ubung uhr umfang "
    u"umgang umgebung umschlag umstand unikat unikate universitat unterlagen unternehmen unterschied "
    u"unterstutzung urlaub ursprung urteil variante varianten vase vater verbindung verein vergangenheit "
    u"vergleich vergnugen verhaltnis verkauf verlag verlauf vernissage versand verstandnis versuch vertrag "
    u"vertrauen verwendung viel viele vielfalt viertel vision volk vorbild vorfreude vorgang vorhaben "
    u"vorhang vorlage vorliebe vormittag vorschau vorschlag vorschlage vorstellung vorteil vorwort wahl "
    u"wahrnehmung wald wand wandbild wandbilder wande wandel wanden wanderung ware warme wasser weber "
    u"webseite website wechsel weg wege weile weise weite weiteres welt welten weniges werk werke werken "
    u"werkes werkgruppe werks werkstatt werkstatten wert werte wesen westen wetter wiedersehen wille wind "
    u"winter wirkung wissen woche wochen wochenende wohnen wohngefuhl wohnraum wohnraume wohnung wohnungen "
    u"wohnzimmer wolke wolle wort worte worten worter wunder wunsch wunsche zahl zahlen zeichen zeichnung "
    u"zeichnungen zeile zeilen zeit zeiten zeitraum zeitschrift zeitung zentrum ziel ziele zimmer zitat "
    u"zuge zuhause zukunft zusage zusammenarbeit zusammenhang zusammenspiel zusendung zustand zweck "
    u"zweifel zwischenraum";

constexpr auto functionEnglish =
    u"a about above after again against all already also although always am among an and another any are "
    u"arent as at be because been before being below besides best between both but by can cant could "
    u"couldnt dear did didnt do does doesnt doing dont during each either even every few finally first for "
    u"from given good had has have having he hello her here hers hey hi him his how however i id if ill im "
    u"in indeed into is isnt it its ive just kind last lately less let lets many may maybe me meanwhile "
    u"might mine more moreover most much must my myself neither never next no nor not now of often on once "
    u"one only onto or other our ours ourselves over own per perhaps please quite rather recently regards "
    u"same second seeing several shall she should shouldnt since sincerely so some sometimes soon still "
    u"such than thank thanks that the their theirs them then there therefore these they third this those "
    u"though through to today tomorrow too toward towards under until upon us very via warm warmest was "
    u"wasnt we were what when where whether which while who whom whose why will with within without wont "
    u"would wouldnt yes yesterday yet you your youre yours yourself";

constexpr auto functionGerman =
    u"ab aber alle allem allen aller alles als also am an anbei andere anderen anderer anderes auch auf "
    u"aus ausserdem bei beim besonders beste besten bevor bin bis bist bitte da dabei dafur daher damals "
    u"damit dank danke dann daran darauf darf darin daruber darum das dass davon dein deine deinem deinen "
    u"deiner dem den denn dennoch der des deshalb deswegen dich die diese diesem diesen dieser dieses dir "
    u"doch dort drei du durch durfen durfte ein eine einem einen einer eines einige einigen er es etwa "
    u"euch euer eure falls fast finden freue freuen freundliche freundlichen funf fur ganz gar geben "
    u"geehrte geehrten geehrter geehrtes gegen genau gerade gern gerne gestern gewesen gibt grussen guten "
    u"habe haben hallo hat hatte hatten herzliche herzlichen heute hier hiermit hinter ich ihm ihnen ihr "
    u"ihre ihrem ihren ihrer ihres ihrs im immer in ist ja je jede jedem jeden jeder jedes jene jetzt kann "
    u"kein keine keinem keinen keiner konnen konnte konnten kurz kurzlich lassen lasst liebe lieber liebes "
    u"machen macht mag man manche mancher manchmal mehr mehrere mein meine meinem meinen meiner meines "
    u"mich mir mit mochte mochten mogen morgen muss mussen musste nach nachdem neben nein neulich nicht "
    u"nichts nie noch nur ob obwohl oder oft ohne pro schliesslich schon sehr sein seine seinem seinen "
    u"seiner seines seit selbst sich sie sind so sobald sofern solange soll sollen sollte sollten sondern "
    u"sonst statt tag trotz trotzdem uber um und uns unser unsere unserem unseren unserer unseres unter "
    u"viele vielen vielleicht vier vom von vor wahrend wann war waren warum was wegen weil welche welchem "
    u"welchen welcher welches wem wen wenig wenige weniger wenn wer werden wie wieso will wir wird wo "
    u"wollen wollte worden wurde wurden zu zudem zuerst zuletzt zum zunachst zur zwei zwischen";

constexpr auto nameLinks =
    u"am an auf bei da de del della den der des di du e en im in la le les of the und van vom von y zu zum "
    u"zur";

constexpr auto noNames =
    u"a2 a3 a4 a5 ai cd co cv damen dear din diy dvd email ev faq fax frau fraulein gentlemen gmbh google "
    u"hallo hd hello herr herren herrn html id ihnen ihr ihre ihrem ihren ihrer ihres inc internet it jpeg "
    u"jpg kg ki ladies llc ltd madam miss mr mrs ms mwst mx no nr ok okay pc pdf png ps seo sie sir team "
    u"tel tv url usb uvp vat vol web www xl";

constexpr auto genericParts =
    u"academy akademie art arts atelier ateliers ausstellung avenue award blog cafe center centre "
    u"collection design designs exhibition fair festival foundation galerie galerien galleries gallery "
    u"gmbh haus hotel house institut institute interior interiors journal kunst ltd magazin magazine messe "
    u"museen museum museums platz preis prize projects projekte restaurant road room rooms sammlung school "
    u"schule serie series shop show showroom space square stiftung store strasse street studio studios "
    u"theater theatre universitat university werkstatt workshop zentrum";

constexpr auto abbreviations =
    u"abb approx apr aug bspw bzw ca co dec dept dez dh dipl dr eg est etc evtl feb fig ggf hrsg ie inc "
    u"ing inkl jan jh jhd jr ltd ma mag mr mrs ms no nov nr oct okt prof sep sept sog sr st str tel ua usw "
    u"vgl vol zb";

constexpr auto determiners =
    u"a alle allen aller am an andere anderen ans any beide beiden beim das dein deine deinem deinen "
    u"deiner dem den der des die diese diesem diesen dieser dieses each ein eine einem einen einer eines "
    u"einige euer eure eurem euren eurer every her his ihr ihre ihrem ihren ihrer ihres im ins its jede "
    u"jedem jeden jeder jedes kein keine manche mehrere mein meine meinem meinen meiner my no our sein "
    u"seine seinem seinen seiner some that the their these this those unser unsere unserem unseren unserer "
    u"viele vom welche welcher welches wenige your zum zur";

constexpr auto locatives =
    u"ab across around at aus bei from in nach near outside throughout to uber um";

constexpr auto offerings =
    u"anbieten antwort antworten ask bitte bring can could darf durfte falls frage gern gerne glad happy "
    u"if interessiert interested kann konnte konnten lasst leihe leihen lend let like may mich might "
    u"mochte mochten offer please reply schicke schicken send sende senden shall show vorstellen wenn "
    u"would wurde wurden zeige zeigen";

constexpr auto plainVerbs =
    u"and arbeitet collects curates did does eroffnete founded grundete had has hat hatte is ist kuratiert "
    u"lebt leitet lives macht made makes malt opened painted paints runs sagt sagte said sammelt says "
    u"schreibt schrieb showed shows stellt teaches und war was will wird works writes wrote zeigt";

/// The words of a list, folded as every word that is looked up.
QSet<QString> setOf(const char16_t *words)
{
    QSet<QString> set;
    const QString text = QString::fromUtf16(words);
    for (const auto word : QStringView(text).split(u' ', Qt::SkipEmptyParts))
        set.insert(folded(word));
    return set;
}

/// "key=word word;key=word …"
QHash<QString, QString> keysOf(const char16_t *table)
{
    QHash<QString, QString> keys;
    const QString text = QString::fromUtf16(table);
    for (const auto row : QStringView(text).split(u';', Qt::SkipEmptyParts)) {
        const auto equals = row.indexOf(u'=');
        const QString key = row.left(equals).trimmed().toString();
        for (const auto word : row.mid(equals + 1).split(u' ', Qt::SkipEmptyParts))
            keys.insert(folded(word), key);
    }
    return keys;
}

const QHash<QString, QString> &roles()
{
    static const auto table = keysOf(
        u"curator=curator curators kurator kuratorin kuratoren kuratorinnen;"
        u"director=director directors direktor direktorin direktoren leiter leiterin museumsdirektor museumsdirektorin;"
        u"founder=founder founders cofounder gründer gründerin gründerinnen mitgründer mitgründerin;"
        u"owner=owner owners inhaber inhaberin besitzer besitzerin eigentümer;"
        u"editor=editor editors redakteur redakteurin chefredakteur chefredakteurin redaktionsleiterin;"
        u"publisher=publisher herausgeber herausgeberin verleger verlegerin;"
        u"professor=professor professorin prof;"
        u"doctor=dr doctor doktor;"
        u"manager=manager managerin geschäftsführer geschäftsführerin;"
        u"president=president präsident präsidentin;"
        u"chair=chairman chairwoman chairperson vorsitzender vorsitzende;"
        u"ceo=ceo;"
        u"gallerist=gallerist galerist galeristin;"
        u"architect=architect architekt architektin;"
        u"photographer=photographer fotograf fotografin photograph;"
        u"painter=painter maler malerin;"
        u"sculptor=sculptor bildhauer bildhauerin;"
        u"critic=critic kritiker kritikerin kunstkritikerin;"
        u"designer=designer designerin;"
        u"printmaker=printmaker grafiker grafikerin;"
        u"ceramicist=ceramicist potter keramiker keramikerin töpferin;"
        u"author=author autor autorin");
    return table;
}

const QHash<QString, QString> &places()
{
    static const auto table = keysOf(
        u"munich=münchen munich;vienna=wien vienna;cologne=köln cologne;zurich=zürich zurich;geneva=genf geneva genève;"
        u"basel=basel basle;bern=bern berne;nuremberg=nürnberg nuremberg;hanover=hannover hanover;brunswick=braunschweig;"
        u"lucerne=luzern lucerne;prague=prag prague;warsaw=warschau warsaw;rome=rom rome roma;milan=mailand milan milano;"
        u"venice=venedig venice venezia;florence=florenz florence firenze;naples=neapel naples napoli;turin=turin torino;"
        u"lisbon=lissabon lisbon lisboa;copenhagen=kopenhagen copenhagen københavn;brussels=brüssel brussels bruxelles;"
        u"antwerp=antwerpen antwerp;ghent=gent ghent;bruges=brügge bruges;hague=haag hague;athens=athen athens;"
        u"moscow=moskau moscow;paris=paris;london=london;berlin=berlin;hamburg=hamburg;leipzig=leipzig;dresden=dresden;"
        u"frankfurt=frankfurt;stuttgart=stuttgart;bremen=bremen;düsseldorf=düsseldorf;leeds=leeds;york=york;bristol=bristol;"
        u"manchester=manchester;liverpool=liverpool;edinburgh=edinburgh;glasgow=glasgow;dublin=dublin;oxford=oxford;bath=bath;"
        u"brighton=brighton;amsterdam=amsterdam;rotterdam=rotterdam;utrecht=utrecht;madrid=madrid;barcelona=barcelona;"
        u"valencia=valencia;porto=porto;lyon=lyon;marseille=marseille;nice=nizza;strasbourg=straßburg strasbourg;oslo=oslo;"
        u"stockholm=stockholm;helsinki=helsinki;budapest=budapest;salzburg=salzburg;graz=graz;linz=linz;innsbruck=innsbruck;"
        u"chicago=chicago;boston=boston;toronto=toronto;sydney=sydney;melbourne=melbourne;tokyo=tokyo tokio;kyoto=kyoto;"
        u"germany=germany deutschland german germans deutsch deutsche deutschen deutscher deutsches;"
        u"austria=austria österreich austrian österreichisch österreichische österreichischen;"
        u"switzerland=switzerland schweiz swiss schweizer;"
        u"france=france frankreich french französisch französische französischen französischer;"
        u"italy=italy italien italian italians italienisch italienische italienischen italienischer;"
        u"spain=spain spanien spanish spanisch spanische spanischen;portugal=portugal portuguese portugiesisch portugiesische;"
        u"netherlands=netherlands niederlande holland dutch niederländisch niederländische niederländischen holländische;"
        u"belgium=belgium belgien belgian belgisch belgische belgischen;"
        u"england=england english englisch englische englischen;britain=britain british britisch britische britischen uk großbritannien;"
        u"scotland=scotland schottland scottish schottisch schottische;wales=wales welsh walisisch;ireland=ireland irland irish irisch irische;"
        u"denmark=denmark dänemark danish dänisch dänische dänischen;sweden=sweden schweden swedish schwedisch schwedische schwedischen;"
        u"norway=norway norwegen norwegian norwegisch norwegische norwegischen;finland=finland finnland finnish finnisch finnische;"
        u"poland=poland polen polish polnisch polnische;greece=greece griechenland greek griechisch griechische;"
        u"japan=japan japanese japanisch japanische japanischen;china=china chinese chinesisch chinesische;"
        u"america=america amerika american amerikanisch amerikanische usa;scandinavia=scandinavia skandinavien scandinavian nordic skandinavisch skandinavische skandinavischen;"
        u"europe=europe europa european europäisch europäische;bavaria=bavaria bayern bavarian bayerisch bayerische;"
        u"saxony=saxony sachsen saxon sächsisch sächsische;tuscany=tuscany toskana;provence=provence;brittany=brittany bretagne;"
        u"yorkshire=yorkshire;cornwall=cornwall cornish;turkey=türkei turkish türkisch;mexico=mexico mexiko mexican");
    return table;
}

/// "word word;word word": each word with the number of its row, from 1.
QHash<QString, int> rowsOf(const char16_t *table)
{
    QHash<QString, int> rows;
    const QString text = QString::fromUtf16(table);
    int number = 0;
    for (const auto row : QStringView(text).split(u';')) {
        ++number;
        for (const auto word : row.split(u' ', Qt::SkipEmptyParts))
            rows.insert(folded(word), number);
    }
    return rows;
}

const QHash<QString, int> &months()
{
    static const auto table = rowsOf(
        u"january januar jänner jan janvier enero gennaio;february februar feb février febrero febbraio;march märz mrz marz mars marzo mar;"
        u"april apr avril abril aprile;may mai mayo maggio;june juni jun juin junio giugno;july juli jul juillet julio luglio;"
        u"august aug août agosto;september sept sep septembre septiembre settembre;october oktober oct okt octobre octubre ottobre;"
        u"november nov novembre noviembre;december dezember dec dez décembre diciembre dicembre");
    return table;
}

bool endsWithOneOf(const QString &word, std::initializer_list<QLatin1StringView> endings, qsizetype shortestRest)
{
    for (const auto ending : endings) {
        if (word.size() >= ending.size() + shortestRest && word.endsWith(ending))
            return true;
    }
    return false;
}

/// The tens and units of a German number word: "fünfundzwanzig".
std::optional<double> germanTens(const QString &word)
{
    static const QHash<QString, int> units = {{u"ein"_s, 1},   {u"zwei"_s, 2},  {u"drei"_s, 3}, {u"vier"_s, 4}, {u"funf"_s, 5},
                                              {u"sechs"_s, 6}, {u"sieben"_s, 7}, {u"acht"_s, 8}, {u"neun"_s, 9}};
    const auto und = word.indexOf("und"_L1);
    if (und <= 0)
        return std::nullopt;
    const auto unit = units.constFind(word.left(und));
    const auto tens = numberWord(word.mid(und + 3));
    if (unit == units.constEnd() || !tens || *tens < 20)
        return std::nullopt;
    return *tens + *unit;
}

} // namespace

int monthOf(const QString &word)
{
    return months().value(word, 0);
}

int weekdayOf(const QString &word)
{
    static const auto rows = rowsOf(u"monday mondays montag montags;tuesday tuesdays dienstag dienstags;wednesday wednesdays mittwoch mittwochs;"
                                    u"thursday thursdays donnerstag donnerstags;friday fridays freitag freitags;"
                                    u"saturday saturdays samstag samstags sonnabend;sunday sundays sonntag sonntags");
    return rows.value(word, 0);
}

int seasonOf(const QString &word)
{
    static const auto rows = rowsOf(u"spring frühling frühjahr;summer sommer;autumn herbst;winter");
    if (const int exact = rows.value(word, 0); exact > 0)
        return exact;
    // "Frühjahrsausstellung", "Sommermesse"
    static const std::array stems = {u"fruhjahrs"_s, u"sommer"_s, u"herbst"_s, u"winter"_s};
    if (!endsWithOneOf(word, {"ausstellung"_L1, "messe"_L1, "programm"_L1, "fest"_L1, "salon"_L1, "akademie"_L1, "ausgabe"_L1, "saison"_L1}, 5))
        return 0;
    for (size_t i = 0; i < stems.size(); ++i) {
        if (word.startsWith(stems[i]))
            return int(i) + 1;
    }
    return 0;
}

std::optional<double> numberWord(const QString &word)
{
    static const QHash<QString, int> table = [] {
        QHash<QString, int> map;
        const QString rows = u"0 zero null;1 one ein eins eine einen einem einer;2 two zwei;3 three drei;4 four vier;5 five fünf;6 six sechs;7 seven sieben;8 eight acht;"
                             "9 nine neun;10 ten zehn;11 eleven elf;12 twelve zwölf dozen dutzend;13 thirteen dreizehn;14 fourteen vierzehn;"
                             "15 fifteen fünfzehn;16 sixteen sechzehn;17 seventeen siebzehn;18 eighteen achtzehn;19 nineteen neunzehn;"
                             "20 twenty zwanzig;30 thirty dreißig;40 forty vierzig;50 fifty fünfzig;60 sixty sechzig;70 seventy siebzig;"
                             "80 eighty achtzig;90 ninety neunzig"_s;
        for (const auto row : QStringView(rows).split(u';')) {
            const auto words = row.split(u' ');
            for (qsizetype i = 1; i < words.size(); ++i)
                map.insert(folded(words.at(i)), words.first().toInt());
        }
        return map;
    }();
    if (const auto found = table.constFind(word); found != table.constEnd())
        return *found;
    return germanTens(word);
}

double multiplierOf(const QString &word)
{
    static const QHash<QString, double> table = {{u"hundred"_s, 100},     {u"hundert"_s, 100},      {u"thousand"_s, 1000},
                                                 {u"tausend"_s, 1000},    {u"million"_s, 1e6},      {u"millions"_s, 1e6},
                                                 {u"millionen"_s, 1e6},   {u"mio"_s, 1e6},          {u"billion"_s, 1e9},
                                                 {u"milliarde"_s, 1e9},   {u"milliarden"_s, 1e9}};
    return table.value(word, 0);
}

int ordinalWord(const QString &word)
{
    static const auto rows = rowsOf(u";;third dritte dritten dritter drittes;fourth vierte vierten vierter;fifth fünfte fünften fünfter;"
                                    u"sixth sechste sechsten;seventh siebte siebten;eighth achte achten;ninth neunte neunten;tenth zehnte zehnten;"
                                    u"eleventh elfte elften;twelfth zwölfte zwölften");
    return rows.value(word, 0);
}

QString currencyOf(const QString &wordOrSign)
{
    static const auto table = keysOf(u"eur=€ eur euro euros;usd=$ usd dollar dollars;gbp=£ gbp pound pounds pfund;chf=chf franken francs;jpy=¥ jpy yen");
    return table.value(wordOrSign);
}

QString roleOf(const QString &word)
{
    return roles().value(word);
}

bool isCommonRole(const QString &role)
{
    static const QSet<QString> common = {u"architect"_s, u"photographer"_s, u"painter"_s, u"sculptor"_s, u"critic"_s, u"designer"_s,
                                         u"printmaker"_s, u"ceramicist"_s, u"author"_s, u"gallerist"_s, u"manager"_s, u"owner"_s, u"editor"_s};
    return common.contains(role);
}

QString placeKey(const QString &word)
{
    return places().value(word, word);
}

bool isKnownPlace(const QString &word)
{
    return places().contains(word);
}

bool isNationality(const QString &word)
{
    static const QSet<QString> words = setOf(
        u"german germans deutsch deutsche deutschen deutscher deutsches austrian swiss french italian italians spanish portuguese dutch belgian english "
        u"british scottish welsh irish danish swedish norwegian finnish polish greek japanese chinese american scandinavian nordic european "
        u"bavarian saxon cornish turkish mexican englisch französisch italienisch spanisch niederländisch dänisch schwedisch norwegisch "
        u"polnisch japanisch");
    return words.contains(word);
}

bool isAbbreviation(const QString &word)
{
    static const auto set = setOf(abbreviations);
    QString bare = word;
    bare.remove(u'.');
    return set.contains(bare);
}

bool isDeterminer(const QString &word)
{
    static const auto set = setOf(determiners);
    return set.contains(word);
}

bool isLocative(const QString &word)
{
    static const auto set = setOf(locatives);
    return set.contains(word);
}

bool isFunctionWord(const QString &word, MailLanguage language)
{
    static const auto english = setOf(functionEnglish);
    static const auto german = setOf(functionGerman);
    return language == MailLanguage::German ? german.contains(word) : english.contains(word);
}

bool isNameLink(const QString &word)
{
    static const auto set = setOf(nameLinks);
    return set.contains(word);
}

bool isNoName(const QString &word)
{
    static const auto set = setOf(noNames);
    return set.contains(word);
}

bool isGenericPart(const QString &word)
{
    static const auto set = setOf(genericParts);
    return set.contains(word);
}

bool isCommonEnglish(const QString &word)
{
    static const auto set = setOf(commonEnglish);
    if (set.contains(word))
        return true;
    const auto without = [&](QLatin1StringView ending, QLatin1StringView instead = {}) {
        return word.size() > ending.size() + 2 && word.endsWith(ending) && set.contains(word.chopped(ending.size()) + instead);
    };
    return without("s"_L1) || without("es"_L1) || without("ies"_L1, "y"_L1) || without("ed"_L1) || without("ed"_L1, "e"_L1) || without("d"_L1)
        || without("ing"_L1) || without("ing"_L1, "e"_L1) || without("ly"_L1) || without("ful"_L1) || without("less"_L1) || endsWithOneOf(word, {"ation"_L1, "ness"_L1, "ment"_L1, "ingly"_L1, "ously"_L1, "ity"_L1}, 3);
}

bool isCommonGerman(const QString &word)
{
    static const auto set = setOf(commonGerman);
    if (set.contains(word))
        return true;
    for (const auto ending : {"s"_L1, "es"_L1, "n"_L1, "en"_L1, "e"_L1, "er"_L1, "ern"_L1, "em"_L1}) {
        if (word.size() > ending.size() + 2 && word.endsWith(ending) && set.contains(word.chopped(ending.size())))
            return true;
    }
    if (endsWithOneOf(word, {"ung"_L1, "ungen"_L1, "heit"_L1, "heiten"_L1, "keit"_L1, "keiten"_L1, "schaft"_L1, "schaften"_L1, "tion"_L1, "tionen"_L1,
                             "tat"_L1, "taten"_L1, "ismus"_L1, "nis"_L1, "nisse"_L1, "chen"_L1, "lein"_L1, "erei"_L1, "ereien"_L1, "ierung"_L1, "enz"_L1, "anz"_L1, "tum"_L1},
                      3))
        return true;
    // The last part of a compound says what it is: Frühjahrsausstellung, Landschaftsbilder. Of places that is so only
    // when the first part is a common word, too: Waldsee, but not Chiemsee.
    static const auto places = setOf(u"see berg burg tal bach dorf heim hausen feld hof stadt wald markt turm schloss insel brücke kirche park");
    for (qsizetype at = 3; at + 3 <= word.size(); ++at) {
        const QString tail = word.mid(at);
        if (places.contains(tail)) {
            const QString head = word.left(at);
            return set.contains(head) || (head.endsWith(u's') && set.contains(head.chopped(1)));
        }
        if (tail.size() < 4)
            break;
        if (set.contains(tail) || (tail.size() > 5 && (set.contains(tail.chopped(1)) || set.contains(tail.chopped(2)))))
            return true;
    }
    return false;
}

bool isOffering(const QString &word)
{
    static const auto set = setOf(offerings);
    return set.contains(word);
}

bool isPlainVerb(const QString &word)
{
    static const auto set = setOf(plainVerbs);
    return set.contains(word);
}

bool isRounding(const QString &word)
{
    static const auto set = setOf(u"about around roughly nearly almost some circa approximately rund etwa fast knapp ungefähr ca gut annähernd");
    return set.contains(word);
}

bool isAtLeast(const QString &word)
{
    static const auto set = setOf(u"over than above über als beyond");
    return set.contains(word);
}

MailLanguage languageOf(const QString &text, const QString &tag)
{
    static const auto english = setOf(u"the and of to is are you your with for from that this would have my our we in it was on at like i");
    static const auto german = setOf(u"der die das und ist sind ich sie ihre ihr ihnen mit für auf eine einen ein wir zu den dem nicht von im habe");
    static const auto others = setOf(u"le les des et est vous votre pour une dans avec que el los las y su para con una il gli di che per della het een van voor uw wij");
    int counts[3] = {0, 0, 0};
    for (const auto word : QStringView(text).split(u' ', Qt::SkipEmptyParts)) {
        const QString plain = folded(word);
        counts[0] += english.contains(plain) ? 1 : 0;
        counts[1] += german.contains(plain) ? 1 : 0;
        counts[2] += others.contains(plain) ? 1 : 0;
    }
    if (counts[0] + counts[1] + counts[2] < 3 && !tag.isEmpty())
        return tag.startsWith("de"_L1) ? MailLanguage::German : tag.startsWith("en"_L1) ? MailLanguage::English : MailLanguage::Other;
    if (counts[1] >= counts[0] && counts[1] >= counts[2] && counts[1] > 0)
        return MailLanguage::German;
    return counts[2] > counts[0] ? MailLanguage::Other : MailLanguage::English;
}

} // namespace overture::evidence
