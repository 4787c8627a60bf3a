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
    u"anyone anything apart apartment apartments appeal approach architect architecture archive area "
    u"around arrange art article articles artist artistic artists artwork artworks ask at atmosphere "
    u"attached attachment attention audience author autumn available away back background balance bar base "
    u"based basket bath beautiful beauty because become bedroom before begin behind being believe beside "
    u"best better between big birds black blog blogs blue board body bold book books border both bottom "
    u"box branch bright bring brown brush budget build building business busy but buy call calm came "
    u"camera canvas canvases card care careful case catalog catalogue category cause cell center centre "
    u"century ceramic ceramics certain chair chance change character charm cheers child children choice "
    u"choose church circle city clay clean clear client clients close closing clothes cloud coast coffee "
    u"cold colleague colleagues collect collection collections collector collectors color colors colour "
    u"colours come comfort commission commissions common community company compare complete composition "
    u"concept concern congratulations connect contact contemporary content continue contrast conversation "
    u"cook corner corridor cost could country couple course courtyard cover craft create creative culture "
    u"curious current custom customer customers daily dance dark date day days deal dear decide decision "
    u"decor decoration deep delivery depth describe design designer designers desk detail details develop "
    u"different dining direct discount discover discovery discuss display distance distinct do dog door "
    u"doors down draft draw drawing drawings dream dry during each early earth east easy edge edition "
    u"editions editor editorial effect effort either email emails empty end energy enjoy enough enquiry "
    u"entire entrance especially essay etching etchings even evening event events ever every everybody "
    u"everyone everything exact example excellent exchange excited exciting exhibit exhibition exhibitions "
    u"exist expect experience explain explore express eye eyes fabric face fact fair faithfully fall "
    u"family famous far fashion favourite feature features feel feeling few field figure figures file fill "
    u"final find fine finish fire first fit flat floor floors flower flowers focus fold folks follow "
    u"following fond food foot for forest form format formats former forward found frame framed frames "
    u"free fresh friend friends from front full fun furniture further future galleries gallery garden "
    u"gardens general gentle gentlemen gift give given glad glass glaze gold good grain graphic grass "
    u"grateful great green greetings grey ground group grow guest guests guide half hall hand hand-made "
    u"handmade hang hanging happy hard have having head hear heart heavy height hello help here hi high "
    u"hint history hold holiday home homes honest hope hoping hospitality hotel hotels hour hours house "
    u"houses how however human hundred idea ideas image images imagine impressed impression in inch "
    u"include indeed indigo individual information ink inside inspiration inspired instead interest "
    u"interested interesting interior interiors into introduce introduction invitation invite iron issue "
    u"it item items join journal journey joy just keep kind kindly kitchen know knowing knowledge label "
    u"ladies lake land landscape landscapes large last late later lead leaf learn leave left lend length "
    u"less let letter letters library life light like limited line linen lines link linocut list listen "
    u"literature little live living lobby local long look looking love loved lovely low lucky madam made "
    u"magazine mail main make makers making man manner many map mark market marks master match material "
    u"materials matter may maybe mean meaning measure media meet meeting member members memory mention "
    u"message metal method middle might mind minimal minute minutes mix model modern moment month months "
    u"mood more morning most mother mountain move much mural murals museum museums music must my myself "
    u"name narrow natural nature near need neighbourhood network never new news newsletter next nice night "
    u"no noise none north note notes nothing notice now number object objects observation ocean of off "
    u"offer office often oil old on once one online only open opening opinion or orange order orders "
    u"original originals other our out outdoor outside over own owner page pages paint painted painter "
    u"painters painting paintings pair pale paper paragraph part particular partner party pass past path "
    u"patience pattern patterns people perfect perhaps period permanent person personal perspective photo "
    u"photograph photographs photography photos phrase picture pictures piece pieces pigment pigments "
    u"place places plain plan plans plant plants plate play please pleasure poem point portfolio portrait "
    u"portraits position possible post postcard posts pottery powder practice prefer prepare present press "
    u"pretty previous price prices print printed printer printing printmaker printmakers prints private "
    u"probably problem process product profile program programme project projects promise proof proud "
    u"provide ps public publish pure purpose put quality question questions quick quiet quite range rare "
    u"rather reach read reader readers reading ready real really reason receive recent recently red "
    u"reference regards region regular relation remain remember rent reply report request research "
    u"residency respect respectfully response rest restaurant result return review reviews rhythm rich "
    u"right river road rock role roof room rooms round rule sale salon same sample samples sand save say "
    u"scale scene schedule school screen sculpture sculptures sea season seasons seat second section see "
    u"seeing seem select selected selection selections sell send sense sentence sentences series serious "
    u"set several shade shadow shape share sheet shelf ship shop short show showing shown shows side sign "
    u"silence silk silver similar simple since sincerely single sir site size sizes sketch sketches skin "
    u"sky slow small smart smooth so social soft solo some something sometimes son song soon sorry sound "
    u"south space spaces speak special spend spirit spot spring square staff stage stand start state "
    u"statement stay step still stitch stone stop store stories story straight street strong student "
    u"students studio studios study style subject subtle such suggest suggestion suit summer sun sunday "
    u"support sure surface surprise sustainable table take talent talk tall taste teach team technique "
    u"tell text textile textiles texture than thank thanks that the their them theme then there these they "
    u"thin thing things think third this those though thought thoughts thousand three through throughout "
    u"time times tiny title to today together tomorrow tone tones too tool top topic touch toward town "
    u"trace trade tradition traditional tree trees trial trip true trust try turn two type under "
    u"understand unique unit until up update upon upper us use used useful usual value various very view "
    u"views village visit visiting visitor visitors visual voice wait walk wall walls want warm warmly "
    u"warmth was watch water watercolour watercolours wave way ways we wear weather web website wedding "
    u"week weekend weeks welcome well west what when where whether which while white who whole why wide "
    u"wild will wind window windows winter wish wishes with within without woman women wonder wonderful "
    u"wood woodcut woodcuts wooden wool word words work working works workshop workshops world would write "
    u"writer writers writing wrote year years yellow yes yesterday yet you young your yours";

constexpr auto commonGerman =
    u"abbildung abbildungen abend abende abenteuer absage abschluss absender abteilung abzug abzuge "
    u"adresse adressen akzent akzente alles alltag alter anbei anderes anfang anfrage anfragen angebot "
    u"angebote angelegenheit anhang anlass anliegen anregung anruf ansatz ansicht anspruch antrag antwort "
    u"antworten anzahl anzeige arbeit arbeiten arbeitsweise arbeitszimmer architektur art arten artikel "
    u"atelier ateliers atmosphare aufenthalt aufgabe auflage auflagen aufmerksamkeit auftrag auftrage auge "
    u"augen augenblick ausblick ausdruck ausfahrt ausgabe ausgaben ausnahme aussage aussteller austausch "
    u"auswahl auto autor bad bahn balance balkon band bande bank basis bau baum baume bedarf bedeutung "
    u"bedingung begegnung begeisterung beginn begleitung begriff beiden beispiel beispiele beitrag "
    u"beitrage bekannte bereich bereiche bericht berichte beruf beschreibung besitz besonderes "
    u"besonderheit bestand beste besten besuch besuche besucher besucherin besucherinnen besuchern "
    u"betrachter betreff betrieb bett bewegung bewunderung bezug bibliothek bild bilder bildern "
    u"bilderrahmen bildes bildhauerei bildsprache bitte blatt blatter blattern blau blick blicke blog "
    u"blogs blume blumen boden bogen brief briefe brucke bruder buch bucher bucherei buchern buchhandlung "
    u"buhne bund buro buros cafe chance charakter computer couch dach dame damen dank danke datei dateien "
    u"datum dauer decke denken design designer detail details dezember dialog dichte ding dinge dingen "
    u"dorf drittel druck drucke drucken drucker druckerei druckgrafik druckgrafiken druckgraphik duft "
    u"dunkel durchschnitt ebene ecke edition editionen ehre einblick einblicke eindruck eindrucke einfall "
    u"einfluss eingang einladung einladungen einrichter einrichtung einrichtungen einsatz "
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
    u"jahr jahre jahren jahres jahrhundert jahrhunderts jahrzehnt jahrzehnte jahrzehnten jubilaum jugend "
    u"junge kaffee kalender kamera kammer kanal kapitel karte karten kasten katalog kataloge kategorie "
    u"kauf kaufer keller kennenlernen kenntnis keramik keramiken kern kerze kind kinder kindern kindheit "
    u"kino kirche klang klarheit klassiker kleid kleidung kleine kleinen kleinigkeit knopf kollege "
    u"kollegen kollegin kolleginnen kollektion kollektionen kombination komfort komposition kompositionen "
    u"kontakt kontakte kontrast kontraste kontur konzept konzepte konzert kopf korper kosten kraft kreis "
    u"kreise kritik kuche kultur kunde kunden kundin kundinnen kunst kunstblog kunstblogs kunstdruck "
    u"kunstdrucke kunste kunsthandwerk kunstler kunstlerin kunstlerinnen kunstlern kunstraum kunstverein "
    u"kunstwerk kunstwerke kunstwerken kurs kurse kurze kuste lack laden lager lampe land lander "
    u"landschaft landschaften lange lauf leben lebens leder leichtigkeit leidenschaft leihgabe leihgaben "
    u"leinen leinwand leinwande lektur lekture leser leserin leserinnen lesern leserschaft letzten leute "
    u"licht lichtblick liebe lieber liebhaber lieblings lied lieferung linie linien linolschnitt "
    u"linolschnitte liste literatur lob lobby lokal losung luft lust macht magazin magazine mail mails mal "
    u"male malen malerei malereien mann manner mappe mappen marke markt mass masse massen massstab "
    u"material materialien mauer medien medium meer mehr meinung meister menge mensch menschen merkmal "
    u"messe messen metall meter methode minute minuten mischung mitarbeit mitarbeiter mitglied mitglieder "
    u"mitte mitteilung mittel mittelpunkt mobel moderne moglichkeit moglichkeiten moment momente monat "
    u"monate monaten montag morgen motiv motive motiven muhe museen museum musik muster mut mutter nachbar "
    u"nachbarn nachbarschaft nachmittag nachricht nachrichten nachsten nacht nahe name namen natur nebel "
    u"nein netz netzwerk neue neuen neuer neues neugier neugierde newsletter niveau norden notiz notizen "
    u"nummer nutzen oberflache oberflachen objekt objekte objekten offenheit offentlichkeit ohr ol olbild "
    u"olbilder ordnung original originaldruck originaldrucke originale originalen ort orte orten osten "
    u"paar papier papierarbeiten papiere papieren partner partnerin pause perle person personen "
    u"perspektive perspektiven pfad pflanze pflanzen phantasie phase photographie pigment pigmente plakat "
    u"plan plane plastik plastiken platz platze poesie portfolio portrat portrats position positionen post "
    u"posten postkarte postkarten praxis preis preise preisen preisliste presse prinzip privat probe "
    u"problem produkt produkte produktion profil programm projekt projekte projekten prozent prozess "
    u"prozesse publikum punkt punkte quadrat qualitat quelle rabatt radierung radierungen rahmen rand "
    u"rande rat ratsel raum raume raumen raumgestaltung raumlichkeiten reaktion realitat rechnung rede "
    u"regal regel region reichweite reife reihe reihen reise reisen rest restaurant restaurants rezension "
    u"rhythmus richtung risiko rolle ruckmeldung ruckseite rucksicht ruhe rundgang saal sache sachen salon "
    u"sammler sammlerin sammlern sammlung sammlungen sand satz satze satzen schaffen schale schatten "
    u"schatz schaufenster schicht schichten schiff schlaf schlafzimmer schluss schmuck schnee schnitt "
    u"schone schonen schones schonheit schrank schreiben schreibtisch schrift schriften schritt schritte "
    u"schule schuler schutz schwarz schwerpunkt schwerpunkte schwester see seele sehen sehnsucht sehr "
    u"seite seiten sekunde selbst sendung serie serien sessel sicht siebdruck siebdrucke sinn sinne sitz "
    u"skizze skizzen skulptur skulpturen sofa sohn sommer sonne sonnige sorge sorgfalt sound spannung "
    u"spass spiegel spiel spiele sprache spur spuren staat stadt stadte stadten stand standort standorte "
    u"start statt staunen stein steine stelle stellen stift stil stile stille stimme stimmen stimmung "
    u"stimmungen stock stoff stoffe story strand strasse strassen strecke streifen strich struktur "
    u"strukturen stuck stucke stucken student studenten studie studio studios stuhl stunde stunden suche "
    u"sucht suden summe symbol szene tafel tag tage tagen takt tal talent tante tasse tat team teams "
    u"technik techniken teil teile teilen teilnahme telefon telefonat teller teppich termin termine text "
    u"texte texten textil textilien textur texturen thema themen tiefdruck tiefe tier tiere tisch titel "
    u"tochter ton tone topf tour tradition traum traume treffen trend treppe treue tuch tur turen typ "
    u"uberblick uberlegung uberraschung uberzeugung ubung uhr umfang umgang umgebung umschlag umstand "
    u"unikat unikate universitat unterlagen unternehmen unterschied unterstutzung urlaub ursprung urteil "
    u"variante varianten vase vater verbindung verein vergangenheit vergleich vergnugen verhaltnis verkauf "
    u"verlag verlauf vernissage versand verstandnis versuch vertrag vertrauen verwendung viel viele "
    u"vielfalt viertel vision volk vorbild vorfreude vorgang vorhaben vorhang vorlage vorliebe vormittag "
    u"vorschau vorschlag vorschlage vorstellung vorteil vorwort wahl wahrnehmung wald wand wandbild "
    u"wandbilder wande wandel wanden wanderung ware warme wasser weber webseite website wechsel weg wege "
    u"weile weise weite weiteres welt welten werk werke werken werkes werkgruppe werks werkstatt "
    u"werkstatten wert werte wesen westen wetter wiedersehen wille wind winter wirkung wissen woche wochen "
    u"wochenende wohnen wohngefuhl wohnraum wohnraume wohnung wohnungen wohnzimmer wolke wolle wort worte "
    u"worten worter wunder wunsch wunsche zahl zahlen zeichen zeichnung zeichnungen zeile zeilen zeit "
    u"zeiten zeitraum zeitschrift zeitung zentrum ziel ziele zimmer zitat zuge zuhause zukunft zusage "
    u"zusammenarbeit zusammenhang zusammenspiel zusendung zustand zweck zweifel zwischenraum";

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
        u"author=author autor autorin;"
        u"award=award awards award-winning prizewinning prize prizes preisgekrönt preisgekrönte preisgekrönten");
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

const QHash<QString, int> &months()
{
    static const QHash<QString, int> table = [] {
        QHash<QString, int> map;
        const auto rows = {u"january januar jänner jan janvier enero gennaio"_s, u"february februar feb février febrero febbraio"_s,
                           u"march märz mrz marz mars marzo mar"_s, u"april apr avril abril aprile"_s, u"may mai mayo maggio"_s,
                           u"june juni jun juin junio giugno"_s, u"july juli jul juillet julio luglio"_s, u"august aug août agosto"_s,
                           u"september sept sep septembre septiembre settembre"_s, u"october oktober oct okt octobre octubre ottobre"_s,
                           u"november nov novembre noviembre"_s, u"december dezember dec dez décembre diciembre dicembre"_s};
        int number = 0;
        for (const QString &row : rows) {
            ++number;
            for (const auto word : QStringView(row).split(u' '))
                map.insert(folded(word), number);
        }
        return map;
    }();
    return table;
}

int indexIn(const QString &rows, const QString &word)
{
    int number = 0;
    for (const auto row : QStringView(rows).split(u';')) {
        ++number;
        for (const auto entry : row.split(u' ')) {
            if (entry == word)
                return number;
        }
    }
    return 0;
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
    static const QString rows = u"monday mondays montag montags;tuesday tuesdays dienstag dienstags;wednesday wednesdays mittwoch mittwochs;"
                                "thursday thursdays donnerstag donnerstags;friday fridays freitag freitags;"
                                "saturday saturdays samstag samstags sonnabend;sunday sundays sonntag sonntags"_s;
    return indexIn(rows, word);
}

int seasonOf(const QString &word)
{
    static const QString rows = u"spring fruhling fruhjahr;summer sommer;autumn fall herbst;winter"_s;
    // Folded "Sommerausstellung" begins so.
    if (const int exact = indexIn(rows, word); exact > 0)
        return word == u"fall"_s ? 0 : exact;
    static const std::array stems = {u"fruhjahrs"_s, u"sommer"_s, u"herbst"_s, u"winter"_s};
    for (size_t i = 0; i < stems.size(); ++i) {
        if (word.startsWith(stems[i]) && word.size() > stems[i].size() + 3)
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
    static const QString rows = u"-;-;third dritte dritten dritter drittes;fourth vierte vierten vierter;fifth funfte funften funfter;"
                                "sixth sechste sechsten;seventh siebte siebten;eighth achte achten;ninth neunte neunten;tenth zehnte zehnten;"
                                "eleventh elfte elften;twelfth zwolfte zwolften"_s;
    return word == u"-"_s ? 0 : indexIn(rows, word);
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
        || without("ing"_L1) || without("ing"_L1, "e"_L1) || without("ly"_L1) || without("er"_L1) || without("ful"_L1) || without("less"_L1)
        || without("y"_L1) || endsWithOneOf(word, {"ation"_L1, "ness"_L1, "ment"_L1, "ingly"_L1, "ously"_L1, "ity"_L1}, 3);
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
                             "tat"_L1, "taten"_L1, "ismus"_L1, "nis"_L1, "nisse"_L1, "chen"_L1, "lein"_L1, "ierung"_L1, "enz"_L1, "anz"_L1, "tum"_L1},
                      3))
        return true;
    // The last part of a compound says what it is: Frühjahrsausstellung, Landschaftsbilder.
    for (qsizetype at = 3; at + 4 <= word.size(); ++at) {
        const QString tail = word.mid(at);
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
