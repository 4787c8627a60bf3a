<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Overture</source>
        <translation>Über Overture</translation>
    </message>
    <message>
        <source>Outreach by hand-approved e-mail.</source>
        <translation>Kontaktaufnahme mit einzeln freigegebenen E-Mails.</translation>
    </message>
    <message>
        <source>Licence: GPL-3.0-or-later.</source>
        <translation>Lizenz: GPL-3.0-or-later.</translation>
    </message>
</context>
<context>
    <name>ApproveShownDialog</name>
    <message>
        <source>Approve all that were shown</source>
        <translation>Alle gezeigten freigeben</translation>
    </message>
    <message>
        <source>Drafts that would be approved</source>
        <translation>Entwürfe, die freigegeben würden</translation>
    </message>
</context>
<context>
    <name>ArmDialog</name>
    <message>
        <source>Allow sending from this workspace</source>
        <translation>Senden aus diesem Arbeitsbereich erlauben</translation>
    </message>
    <message>
        <source>What the mailbox says</source>
        <translation>Was das Postfach sagt</translation>
    </message>
    <message>
        <source>Nothing was sent from elsewhere since: keep what is approved</source>
        <translation>Seitdem wurde nirgendwo sonst gesendet: Freigaben behalten</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Allow sending</source>
        <translation>Senden erlauben</translation>
    </message>
</context>
<context>
    <name>CategoryTemplatesDialog</name>
    <message>
        <source>Category templates</source>
        <translation>Vorlagen der Kategorien</translation>
    </message>
    <message>
        <source>What a mail to the websites of one category is about, and its template. Without one, the general template of the settings is used. Only Save stores anything.</source>
        <translation>Worum es in einer Mail an die Websites einer Kategorie geht, und ihre Vorlage. Ohne eigene gilt die allgemeine Vorlage der Einstellungen. Erst „Speichern“ legt etwas ab.</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>&amp;Kategorie</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>C&amp;oncept, told to a model that writes</source>
        <translation>K&amp;onzept, für ein Modell, das schreibt</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>Konzept</translation>
    </message>
    <message>
        <source>S&amp;ubject</source>
        <translation>&amp;Betreff</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>&amp;Preview for</source>
        <translation>&amp;Vorschau für</translation>
    </message>
    <message>
        <source>Preview for</source>
        <translation>Vorschau für</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>P&amp;revious</source>
        <translation>Zu&amp;rück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Fields that cannot be filled</source>
        <translation>Felder, die sich nicht füllen lassen</translation>
    </message>
</context>
<context>
    <name>ClaimsDialog</name>
    <message>
        <source>Claims of the draft</source>
        <translation>Aussagen des Entwurfs</translation>
    </message>
    <message>
        <source>Names, numbers, titles, dates, quotations and places of this draft. What stands in no source keeps it from being approved, unless you vouch for it with a reason.</source>
        <translation>Namen, Zahlen, Titel, Daten, Zitate und Orte dieses Entwurfs. Was in keiner Quelle steht, verhindert die Freigabe, es sei denn, Sie verbürgen sich mit einem Grund dafür.</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>How you know it</source>
        <translation>Woher Sie es wissen</translation>
    </message>
    <message>
        <source>How you know it; kept in the journal</source>
        <translation>Woher Sie es wissen; bleibt im Verlauf</translation>
    </message>
    <message>
        <source>&amp;Vouch</source>
        <translation>&amp;Verbürgen</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Zurückholen</translation>
    </message>
</context>
<context>
    <name>DeskView</name>
    <message>
        <source>Reviewed in this sitting</source>
        <translation>In dieser Sitzung durchgesehen</translation>
    </message>
    <message>
        <source>The site</source>
        <translation>Die Website</translation>
    </message>
    <message>
        <source>WHAT THE SITE SAYS</source>
        <translation>WAS DIE WEBSITE SAGT</translation>
    </message>
</context>
<context>
    <name>FactSheetDialog</name>
    <message>
        <source>Fact sheet</source>
        <translation>Faktenblatt</translation>
    </message>
    <message>
        <source>What may be said of the studio, one sentence a line. A draft may claim what stands here; F2 changes a line. Drafts that rest on a line keep their copy of it.</source>
        <translation>Was über das Atelier gesagt werden darf, ein Satz je Zeile. Ein Entwurf darf behaupten, was hier steht; F2 ändert eine Zeile. Entwürfe, die sich auf eine Zeile stützen, behalten ihre Kopie davon.</translation>
    </message>
    <message>
        <source>Approved facts</source>
        <translation>Freigegebene Fakten</translation>
    </message>
    <message>
        <source>New fact</source>
        <translation>Neues Faktum</translation>
    </message>
    <message>
        <source>Our prints were shown at the Northern Print Fair in 2025.</source>
        <translation>Unsere Drucke waren 2025 auf der Northern Print Fair zu sehen.</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>Frei&amp;geben</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Zurückziehen</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>User guide – Overture</source>
        <translation>Handbuch – Overture</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Inhalt</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ImportReportDialog</name>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Refused lines</source>
        <translation>Abgelehnte Zeilen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>Warum sie abgelehnt wurde</translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>A&amp;ccount</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
</context>
<context>
    <name>JobsPage</name>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Only failed</source>
        <translation>Nur Fehler</translation>
    </message>
    <message>
        <source>Show only failed items</source>
        <translation>Nur fehlgeschlagene Einträge zeigen</translation>
    </message>
    <message>
        <source>Items of the job</source>
        <translation>Einträge des Auftrags</translation>
    </message>
</context>
<context>
    <name>KeyPlaceCard</name>
    <message>
        <source>Where your keys are kept</source>
        <translation>Wo Ihre Schlüssel liegen</translation>
    </message>
    <message>
        <source>Set passphrase …</source>
        <translation>Passphrase festlegen …</translation>
    </message>
    <message>
        <source>Unlock …</source>
        <translation>Aufschließen …</translation>
    </message>
    <message>
        <source>Move keys into the vault</source>
        <translation>Schlüssel in den Tresor verschieben</translation>
    </message>
    <message>
        <source>Move keys to the password store</source>
        <translation>Schlüssel in den Passwortspeicher verschieben</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut nachsehen</translation>
    </message>
    <message>
        <source>Change passphrase …</source>
        <translation>Passphrase ändern …</translation>
    </message>
    <message>
        <source>Remove vault …</source>
        <translation>Tresor entfernen …</translation>
    </message>
</context>
<context>
    <name>MailAccountRow</name>
    <message>
        <source>Mails a day from this mailbox</source>
        <translation>Mails am Tag aus diesem Postfach</translation>
    </message>
    <message>
        <source>as in general</source>
        <translation>wie allgemein</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>Make default</source>
        <translation>Als Standard</translation>
    </message>
    <message>
        <source>Read sender again</source>
        <translation>Absender neu lesen</translation>
    </message>
    <message>
        <source>Disconnect …</source>
        <translation>Trennen …</translation>
    </message>
</context>
<context>
    <name>MailCard</name>
    <message>
        <source>Mailboxes</source>
        <translation>Postfächer</translation>
    </message>
    <message>
        <source>Mail is sent from your own Gmail, and replies are read there. You sign in at Google in your browser, with a client that you make in your own Google project (Help: Gmail).</source>
        <translation>Mails gehen aus Ihrem eigenen Gmail hinaus, und Antworten werden dort gelesen. Sie melden sich im Browser bei Google an, mit einem Client aus Ihrem eigenen Google-Projekt (Hilfe: Gmail).</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client id of your Google project</source>
        <translation>Client-ID Ihres Google-Projekts</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>Client secret of your Google project</source>
        <translation>Client-Geheimnis Ihres Google-Projekts</translation>
    </message>
    <message>
        <source>Read from file …</source>
        <translation>Aus Datei lesen …</translation>
    </message>
    <message>
        <source>Connect a mailbox</source>
        <translation>Postfach verbinden</translation>
    </message>
    <message>
        <source>Waiting for the browser, five minutes at most …</source>
        <translation>Warten auf den Browser, höchstens fünf Minuten …</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Pages and pipeline</source>
        <translation>Seiten und Ablauf</translation>
    </message>
    <message>
        <source>Quick filter</source>
        <translation>Schnellfilter</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>Interessenten</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Zur Freigabe</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Mails sent</source>
        <translation>Gesendete Mails</translation>
    </message>
    <message>
        <source>What happened last</source>
        <translation>Was zuletzt geschah</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>&amp;Neue Passphrase</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>Noch einmal &amp;dieselbe</translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation>&amp;Eingabe anzeigen</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Preview as sent</source>
        <translation>Vorschau wie gesendet</translation>
    </message>
    <message>
        <source>Headers of the mail</source>
        <translation>Kopfzeilen der Mail</translation>
    </message>
    <message>
        <source>The mail as it would be sent</source>
        <translation>Die Mail, wie sie gesendet würde</translation>
    </message>
    <message>
        <source>As &amp;plain text</source>
        <translation>Als &amp;reiner Text</translation>
    </message>
    <message>
        <source>What a mail program shows that does not show HTML</source>
        <translation>Was ein Mailprogramm zeigt, das kein HTML zeigt</translation>
    </message>
</context>
<context>
    <name>ProspectsPage</name>
    <message>
        <source>Prospects</source>
        <translation>Interessenten</translation>
    </message>
    <message>
        <source>About the prospect</source>
        <translation>Über den Interessenten</translation>
    </message>
    <message>
        <source>&amp;Facts</source>
        <translation>&amp;Fakten</translation>
    </message>
    <message>
        <source>Acti&amp;vity</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notizen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Only for you; never part of a mail.</source>
        <translation>Nur für Sie; nie Teil einer Mail.</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>This window shows the data only; jobs cannot be started here.</source>
        <translation>Dieses Fenster zeigt nur die Daten; Aufträge lassen sich hier nicht starten.</translation>
    </message>
    <message>
        <source>items</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <translation>%3: %1 von %2</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Text of the mail</source>
        <translation>Text der Mail</translation>
    </message>
</context>
<context>
    <name>RewritePane</name>
    <message>
        <source>&amp;Wish</source>
        <translation>W&amp;unsch</translation>
    </message>
    <message>
        <source>shorter · mention the spring show</source>
        <translation>kürzer · die Frühjahrsschau erwähnen</translation>
    </message>
    <message>
        <source>Wish for the rewriting</source>
        <translation>Wunsch für das Neuschreiben</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>As&amp;k</source>
        <translation>&amp;Fragen</translation>
    </message>
    <message>
        <source>&amp;Stop asking</source>
        <translation>Nicht &amp;weiter fragen</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Choose a model …</source>
        <translation>Modell wählen …</translation>
    </message>
    <message>
        <source>Proposed changes</source>
        <translation>Vorgeschlagene Änderungen</translation>
    </message>
    <message>
        <source>The change that is marked</source>
        <translation>Die markierte Änderung</translation>
    </message>
    <message>
        <source>&amp;Take</source>
        <translation>Ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>A: the marked change becomes part of the draft</source>
        <translation>A: Die markierte Änderung wird Teil des Entwurfs</translation>
    </message>
    <message>
        <source>&amp;Decline</source>
        <translation>&amp;Ablehnen</translation>
    </message>
    <message>
        <source>X: the text stays as it is there</source>
        <translation>X: Der Text bleibt dort, wie er ist</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>L: the marked change may replace words that you typed</source>
        <translation>L: Die markierte Änderung darf Ihre eigenen Worte ersetzen</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>Alle übernehmen</translation>
    </message>
    <message>
        <source>Shift+A: all that are not locked</source>
        <translation>Umschalt+A: alle, die nicht gesperrt sind</translation>
    </message>
    <message>
        <source>Decline all</source>
        <translation>Alle ablehnen</translation>
    </message>
    <message>
        <source>Shift+X</source>
        <translation>Umschalt+X</translation>
    </message>
</context>
<context>
    <name>SendDialog</name>
    <message>
        <source>Send approved mails</source>
        <translation>Freigegebene Mails senden</translation>
    </message>
    <message>
        <source>Reading what is approved …</source>
        <translation>Das Freigegebene wird gelesen …</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>Mailbox that these mails go out from</source>
        <translation>Postfach, von dem diese Mails hinausgehen</translation>
    </message>
</context>
<context>
    <name>SendsPage</name>
    <message>
        <source>Sends</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>The mail as it was sent</source>
        <translation>Die Mail, wie sie gesendet wurde</translation>
    </message>
</context>
<context>
    <name>ServiceCard</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Limits and address</source>
        <translation>Grenzen und Adresse</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>Single letters act while a list has the keys, never while a text is typed. Your own keys are kept in the workspace.</source>
        <translation>Einzelne Buchstaben wirken, solange eine Liste den Fokus hat, nie beim Tippen von Text. Ihre eigenen Tasten liegen im Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Aktion oder Taste suchen</translation>
    </message>
    <message>
        <source>Find an action or a key …</source>
        <translation>Aktion oder Taste suchen …</translation>
    </message>
    <message>
        <source>Changed from</source>
        <translation>Geändert von</translation>
    </message>
    <message>
        <source>New &amp;key:</source>
        <translation>Neue &amp;Taste:</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neue Taste</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Verwenden</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Keine Taste</translation>
    </message>
    <message>
        <source>&amp;Standard</source>
        <translation>&amp;Standard</translation>
    </message>
    <message>
        <source>Back to the key that it has by default</source>
        <translation>Zurück zur Taste, die es ursprünglich hat</translation>
    </message>
</context>
<context>
    <name>SimulatorDialog</name>
    <message>
        <source>What would happen now</source>
        <translation>Was jetzt geschähe</translation>
    </message>
    <message>
        <source>Asking every gate …</source>
        <translation>Alle Schranken werden gefragt …</translation>
    </message>
    <message>
        <source>If Send were pressed now. Nothing is sent by looking.</source>
        <translation>Wenn jetzt „Senden“ gedrückt würde. Nachsehen sendet nichts.</translation>
    </message>
    <message>
        <source>Approved mails and what would become of them</source>
        <translation>Freigegebene Mails und was aus ihnen würde</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>StartDialog</name>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>Every text that this draft has had. Choosing an older one makes it the present one again; nothing is lost by it, and undo takes it back.</source>
        <translation>Jeder Text, den dieser Entwurf je hatte. Einen älteren zu wählen macht ihn wieder zum jetzigen; dabei geht nichts verloren, und es lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Versions, the newest first</source>
        <translation>Fassungen, die neueste zuerst</translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation>&amp;Vergleichen mit</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>the version before</source>
        <translation>die Fassung davor</translation>
    </message>
    <message>
        <source>the present text</source>
        <translation>der jetzige Text</translation>
    </message>
    <message>
        <source>nothing: show the text</source>
        <translation>nichts: den Text zeigen</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
</context>
<context>
    <name>columnquery</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
</context>
<context>
    <name>format</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 Min.</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1 Std.</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>vor %1 Tagen</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>in %1 s</source>
        <translation>in %1 s</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation>in %1 Min.</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation>d. MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy HH:mm</source>
        <translation>dddd, d. MMMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>%1 their time</source>
        <translation>%1 (Ortszeit dort)</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
</context>
<context>
    <name>notesact</name>
    <message>
        <source>edit notes</source>
        <translation>Notizen bearbeiten</translation>
    </message>
</context>
<context>
    <name>overture::gui</name>
    <message>
        <source>No other address of this prospect is known.</source>
        <translation>Von diesem Interessenten ist keine andere Adresse bekannt.</translation>
    </message>
    <message>
        <source>Type one in on the Prospects page</source>
        <translation>Tragen Sie eine auf der Seite „Interessenten“ ein</translation>
    </message>
    <message>
        <source>%1 (mailbox: %2)</source>
        <translation>%1 (Postfach: %2)</translation>
    </message>
    <message>
        <source>Write to another address</source>
        <translation>An eine andere Adresse schreiben</translation>
    </message>
    <message>
        <source>The mail has reached nobody. Whom shall the next one go to?</source>
        <translation>Die E-Mail hat niemanden erreicht. An wen soll die nächste gehen?</translation>
    </message>
    <message>
        <source>Write a draft</source>
        <translation>Entwurf schreiben</translation>
    </message>
    <message>
        <source>write to another address</source>
        <translation>an eine andere Adresse schreiben</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>class “%1”</source>
        <translation>Art „%1“</translation>
    </message>
    <message>
        <source>mark handled</source>
        <translation>als erledigt markieren</translation>
    </message>
    <message>
        <source>mark as waiting</source>
        <translation>als wartend markieren</translation>
    </message>
    <message>
        <source>%1 is on the do-not-contact list already.</source>
        <translation>%1 steht schon auf der Sperrliste.</translation>
    </message>
    <message>
        <source>Nothing is left to do</source>
        <translation>Nichts mehr zu tun</translation>
    </message>
    <message>
        <source>never write to %1</source>
        <translation>%1 nie wieder schreiben</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>%1 wird gelesen …</translation>
    </message>
    <message>
        <source>Show refused lines</source>
        <translation>Abgelehnte Zeilen zeigen</translation>
    </message>
    <message>
        <source>Nothing can be imported in this window.</source>
        <translation>In diesem Fenster lässt sich nichts importieren.</translation>
    </message>
    <message>
        <source>Import prospects</source>
        <translation>Interessenten importieren</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>the list</source>
        <translation>die Liste</translation>
    </message>
    <message>
        <source>This draft is no longer in the list.</source>
        <translation>Dieser Entwurf steht nicht mehr in der Liste.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 draft</source>
        <translation>%1 Entwurf</translation>
    </message>
    <message>
        <source>%1 drafts</source>
        <translation>%1 Entwürfe</translation>
    </message>
    <message>
        <source>edit draft</source>
        <translation>Entwurf bearbeiten</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>Ablehnung</translation>
    </message>
    <message>
        <source>DataForSEO</source>
        <translation>DataForSEO</translation>
    </message>
    <message>
        <source>finds websites</source>
        <translation>findet Websites</translation>
    </message>
    <message>
        <source>login:password</source>
        <translation>login:passwort</translation>
    </message>
    <message>
        <source>Hunter</source>
        <translation>Hunter</translation>
    </message>
    <message>
        <source>finds and checks addresses</source>
        <translation>findet und prüft Adressen</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Gemini</source>
        <translation>Gemini</translation>
    </message>
    <message>
        <source>writes drafts</source>
        <translation>schreibt Entwürfe</translation>
    </message>
    <message>
        <source>OpenAI-compatible server</source>
        <translation>OpenAI-kompatibler Server</translation>
    </message>
    <message>
        <source>writes drafts, also on this computer</source>
        <translation>schreibt Entwürfe, auch auf diesem Rechner</translation>
    </message>
    <message>
        <source>API key, if the server wants one</source>
        <translation>API-Schlüssel, falls der Server einen verlangt</translation>
    </message>
    <message>
        <source>Gmail</source>
        <translation>Gmail</translation>
    </message>
    <message>
        <source>sends and reads replies</source>
        <translation>sendet und liest Antworten</translation>
    </message>
    <message>
        <source>Website crawler</source>
        <translation>Website-Leser</translation>
    </message>
    <message>
        <source>reads addresses on the sites themselves</source>
        <translation>liest Adressen auf den Websites selbst</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>tells whether a domain takes mail</source>
        <translation>sagt, ob eine Domain Mail annimmt</translation>
    </message>
    <message>
        <source>Accept address</source>
        <translation>Adresse anerkennen</translation>
    </message>
    <message>
        <source>Why is this address good, though no check could confirm it?</source>
        <translation>Warum ist diese Adresse gut, obwohl keine Prüfung sie bestätigen konnte?</translation>
    </message>
    <message>
        <source>Why are these addresses good, though no check could confirm them?</source>
        <translation>Warum sind diese Adressen gut, obwohl keine Prüfung sie bestätigen konnte?</translation>
    </message>
    <message>
        <source>accept address</source>
        <translation>Adresse anerkennen</translation>
    </message>
    <message>
        <source>accept addresses</source>
        <translation>Adressen anerkennen</translation>
    </message>
    <message>
        <source>use suggested address</source>
        <translation>vorgeschlagene Adresse nehmen</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>Keine Adresse</translation>
    </message>
    <message>
        <source>Has address</source>
        <translation>Mit Adresse</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>Unbestätigt</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>Entworfen</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>Unzustellbar</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Accepts all</source>
        <translation>Nimmt alles an</translation>
    </message>
    <message>
        <source>Webmail</source>
        <translation>Webmail</translation>
    </message>
    <message>
        <source>Disposable</source>
        <translation>Wegwerfadresse</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Ausgewählt</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>In Vorbereitung</translation>
    </message>
    <message>
        <source>Staged</source>
        <translation>Bereitgelegt</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Verweigert</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Braucht Sie</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>With errors</source>
        <translation>Mit Fehlern</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Entfällt</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Not delivered yet</source>
        <translation>Noch nicht zugestellt</translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation>Über dem Limit</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Beschwerde</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>%1 prospect</source>
        <translation>%1 Interessent</translation>
    </message>
    <message>
        <source>%1 prospects</source>
        <translation>%1 Interessenten</translation>
    </message>
    <message>
        <source>category of %1</source>
        <translation>Kategorie von %1</translation>
    </message>
    <message>
        <source>put %1 into “%2”</source>
        <translation>%1 in „%2“ aufnehmen</translation>
    </message>
    <message>
        <source>take %1 out of the campaign</source>
        <translation>%1 aus der Kampagne nehmen</translation>
    </message>
    <message>
        <source>new campaign “%1”</source>
        <translation>neue Kampagne „%1“</translation>
    </message>
    <message>
        <source>change the campaign “%1”</source>
        <translation>Kampagne „%1“ ändern</translation>
    </message>
    <message>
        <source>remove the campaign “%1”</source>
        <translation>Kampagne „%1“ entfernen</translation>
    </message>
    <message>
        <source>save the view “%1”</source>
        <translation>Ansicht „%1“ speichern</translation>
    </message>
    <message>
        <source>remove the view “%1”</source>
        <translation>Ansicht „%1“ entfernen</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>This mail has been sent and cannot be changed any more.</source>
        <translation>Diese Mail wurde gesendet und lässt sich nicht mehr ändern.</translation>
    </message>
    <message>
        <source>Leave it out of the selection</source>
        <translation>Nehmen Sie sie aus der Auswahl</translation>
    </message>
    <message>
        <source>add Cc</source>
        <translation>Cc hinzufügen</translation>
    </message>
    <message>
        <source>change Cc</source>
        <translation>Cc ändern</translation>
    </message>
    <message>
        <source>add text</source>
        <translation>Text hinzufügen</translation>
    </message>
    <message>
        <source>change sender</source>
        <translation>Absender ändern</translation>
    </message>
    <message>
        <source>attach %1 file</source>
        <translation>%1 Datei anhängen</translation>
    </message>
    <message>
        <source>attach %1 files</source>
        <translation>%1 Dateien anhängen</translation>
    </message>
    <message>
        <source>remove %1 file</source>
        <translation>%1 Datei entfernen</translation>
    </message>
    <message>
        <source>remove %1 files</source>
        <translation>%1 Dateien entfernen</translation>
    </message>
    <message>
        <source>choose an older version</source>
        <translation>ältere Fassung wählen</translation>
    </message>
    <message numerus="yes">
        <source>take %n change(s)</source>
        <translation>
            <numerusform>%n Änderung übernehmen</numerusform>
            <numerusform>%n Änderungen übernehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>decline %n change(s)</source>
        <translation>
            <numerusform>%n Änderung ablehnen</numerusform>
            <numerusform>%n Änderungen ablehnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed: review again</source>
        <translation>Geändert: neu durchsehen</translation>
    </message>
    <message>
        <source>vouch for a claim</source>
        <translation>für eine Aussage verbürgen</translation>
    </message>
    <message>
        <source>vouch no more</source>
        <translation>nicht mehr verbürgen</translation>
    </message>
    <message>
        <source>send although a sentence has vanished</source>
        <translation>senden, obwohl ein Satz verschwunden ist</translation>
    </message>
    <message>
        <source>approve a fact</source>
        <translation>Faktum freigeben</translation>
    </message>
    <message>
        <source>change a fact</source>
        <translation>Faktum ändern</translation>
    </message>
    <message>
        <source>withdraw a fact</source>
        <translation>Faktum zurückziehen</translation>
    </message>
    <message>
        <source>The draft has changed since, so the step cannot be undone.</source>
        <translation>Der Entwurf hat sich seitdem geändert, deshalb lässt sich der Schritt nicht rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>overture::gui::AboutDialog</name>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Data version %1</source>
        <translation>Datenversion %1</translation>
    </message>
</context>
<context>
    <name>overture::gui::ActivityPane</name>
    <message>
        <source>Follow-up sent</source>
        <translation>Nachfassmail gesendet</translation>
    </message>
    <message>
        <source>Mail sent</source>
        <translation>Mail gesendet</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Overture</source>
        <translation>Overture</translation>
    </message>
    <message>
        <source>What happened to the prospect</source>
        <translation>Was mit dem Interessenten geschah</translation>
    </message>
    <message>
        <source>No prospect selected</source>
        <translation>Kein Interessent ausgewählt</translation>
    </message>
    <message>
        <source>Select a row to see what happened.</source>
        <translation>Wählen Sie eine Zeile, um zu sehen, was geschah.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>Noch nichts geschehen</translation>
    </message>
    <message>
        <source>Mails, answers and decisions about this prospect appear here.</source>
        <translation>Mails, Antworten und Entscheidungen zu diesem Interessenten erscheinen hier.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>overture::gui::ApproveShownDialog</name>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 draft of the list was not shown as it is now and is left alone.</source>
        <translation>%1 Entwurf der Liste wurde nicht so gezeigt, wie er jetzt ist, und bleibt unberührt.</translation>
    </message>
    <message>
        <source>%1 drafts of the list were not shown as they are now and are left alone.</source>
        <translation>%1 Entwürfe der Liste wurden nicht so gezeigt, wie sie jetzt sind, und bleiben unberührt.</translation>
    </message>
    <message>
        <source>Approve this draft as you have seen it?</source>
        <translation>Diesen Entwurf so freigeben, wie Sie ihn gesehen haben?</translation>
    </message>
    <message>
        <source>Approve these %1 drafts as you have seen them?</source>
        <translation>Diese %1 Entwürfe so freigeben, wie Sie sie gesehen haben?</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>%1 freigeben</translation>
    </message>
    <message>
        <source>Nothing to approve</source>
        <translation>Nichts freizugeben</translation>
    </message>
    <message>
        <source>None of the drafts in this list has been on the screen yet.</source>
        <translation>Noch war keiner der Entwürfe dieser Liste auf dem Bildschirm.</translation>
    </message>
</context>
<context>
    <name>overture::gui::ArmDialog</name>
    <message>
        <source>This window cannot ask the mailbox.</source>
        <translation>Dieses Fenster kann das Postfach nicht fragen.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>%1 has %2 of the mails that were sent, %3 are not there.</source>
        <translation>%1 hat %2 der gesendeten Mails, %3 sind nicht dort.</translation>
    </message>
    <message>
        <source>%1 went out without this workspace knowing; they are marked as sent now.</source>
        <translation>%1 gingen hinaus, ohne dass dieser Arbeitsbereich davon wusste; sie gelten jetzt als gesendet.</translation>
    </message>
    <message>
        <source>%1 still are drafts, of %2 nobody can say whether they were sent.</source>
        <translation>%1 sind noch Entwürfe, bei %2 kann niemand sagen, ob sie gesendet wurden.</translation>
    </message>
    <message>
        <source>%1 approved mails had left nothing in the mailbox, so it cannot be asked about them.</source>
        <translation>%1 freigegebene Mails hatten im Postfach nichts hinterlassen; nach ihnen lässt es sich nicht fragen.</translation>
    </message>
</context>
<context>
    <name>overture::gui::AttachmentsBar</name>
    <message>
        <source>Attach a file …</source>
        <translation>Datei anhängen …</translation>
    </message>
    <message>
        <source>Add a picture …</source>
        <translation>Bild einfügen …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Mailbox that this mail goes out from</source>
        <translation>Postfach, von dem diese Mail hinausgeht</translation>
    </message>
    <message>
        <source>Addresses, separated by commas</source>
        <translation>Adressen, mit Kommas getrennt</translation>
    </message>
    <message>
        <source>Files and pictures of this mail</source>
        <translation>Dateien und Bilder dieser Mail</translation>
    </message>
    <message>
        <source>It is shown below the text.</source>
        <translation>Es wird unter dem Text gezeigt.</translation>
    </message>
    <message>
        <source>The usual mailbox</source>
        <translation>Das übliche Postfach</translation>
    </message>
    <message>
        <source>The usual mailbox (%1)</source>
        <translation>Das übliche Postfach (%1)</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <translation>%1 (nicht verbunden)</translation>
    </message>
    <message>
        <source>  –  picture below the text</source>
        <translation>  –  Bild unter dem Text</translation>
    </message>
    <message>
        <source>  –  with every first mail</source>
        <translation>  –  mit jeder ersten Mail</translation>
    </message>
    <message>
        <source>  –  for this site</source>
        <translation>  –  für diese Website</translation>
    </message>
    <message>
        <source>%1 of %2 as it goes out</source>
        <translation>%1 von %2, wie sie hinausgeht</translation>
    </message>
    <message>
        <source>picture.png</source>
        <translation>Bild.png</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Bilder einfügen</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.gif *.webp)</source>
        <translation>Bilder (*.jpg *.jpeg *.png *.gif *.webp)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>overture::gui::BannerStack</name>
    <message>
        <source>%1 (%2 times)</source>
        <translation>%1 (%2-mal)</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Dismiss: %1</source>
        <translation>Ausblenden: %1</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>Show %1 more messages</source>
        <translation>%1 weitere Meldungen zeigen</translation>
    </message>
</context>
<context>
    <name>overture::gui::BulkMenu</name>
    <message>
        <source>Set cate&amp;gory …</source>
        <translation>Kate&amp;gorie setzen …</translation>
    </message>
    <message>
        <source>Ca&amp;mpaign</source>
        <translation>Ka&amp;mpagne</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Set category</source>
        <translation>Kategorie setzen</translation>
    </message>
    <message>
        <source>Category of %1 selected row</source>
        <translation>Kategorie der %1 ausgewählten Zeile</translation>
    </message>
    <message>
        <source>Category of %1 selected rows</source>
        <translation>Kategorie der %1 ausgewählten Zeilen</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Neue Kampagne</translation>
    </message>
    <message>
        <source>Name of the campaign for %1 selected row</source>
        <translation>Name der Kampagne für %1 ausgewählte Zeile</translation>
    </message>
    <message>
        <source>Name of the campaign for %1 selected rows</source>
        <translation>Name der Kampagne für %1 ausgewählte Zeilen</translation>
    </message>
    <message>
        <source>&amp;New campaign …</source>
        <translation>&amp;Neue Kampagne …</translation>
    </message>
    <message>
        <source>In n&amp;one</source>
        <translation>In k&amp;einer</translation>
    </message>
    <message>
        <source>&amp;All campaigns …</source>
        <translation>&amp;Alle Kampagnen …</translation>
    </message>
</context>
<context>
    <name>overture::gui::BulkRewrite</name>
    <message>
        <source>Ask for another te&amp;xt …</source>
        <translation>Anderen Te&amp;xt anfragen …</translation>
    </message>
    <message>
        <source>Ask for another text</source>
        <translation>Anderen Text anfragen</translation>
    </message>
    <message>
        <source>What is to be different in %1 draft? “Shorter”, “mention the spring show” …</source>
        <translation>Was soll in %1 Entwurf anders sein? „Kürzer“, „die Frühjahrsschau erwähnen“ …</translation>
    </message>
    <message>
        <source>What is to be different in %1 drafts? “Shorter”, “mention the spring show” …</source>
        <translation>Was soll in %1 Entwürfen anders sein? „Kürzer“, „die Frühjahrsschau erwähnen“ …</translation>
    </message>
    <message>
        <source>%1 text is asked of %2.</source>
        <translation>%1 Text wird von %2 erbeten.</translation>
    </message>
    <message>
        <source>%1 texts are asked of %2.</source>
        <translation>%1 Texte werden von %2 erbeten.</translation>
    </message>
    <message>
        <source>Each one: %1. The answers wait with their drafts; no text changes until you take it.</source>
        <translation>Jeder: %1. Die Antworten warten bei ihren Entwürfen; kein Text ändert sich, bevor Sie ihn übernehmen.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>%1 proposal waits with its draft.</source>
        <translation>%1 Vorschlag wartet bei seinem Entwurf.</translation>
    </message>
    <message>
        <source>%1 proposals wait with their drafts.</source>
        <translation>%1 Vorschläge warten bei ihren Entwürfen.</translation>
    </message>
    <message>
        <source>%1 could not be had.</source>
        <translation>%1 war nicht zu bekommen.</translation>
    </message>
    <message>
        <source>Another text is asked for: %1 of %2 drafts have their answer.</source>
        <translation>Eine andere Fassung wird erfragt: %1 von %2 Entwürfen haben ihre Antwort.</translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation>Nicht weiter fragen</translation>
    </message>
    <message>
        <source>%1 more was not asked for.</source>
        <translation>Für %1 weiteren wurde nicht gefragt.</translation>
    </message>
    <message>
        <source>%1 more were not asked for.</source>
        <translation>Für %1 weitere wurde nicht gefragt.</translation>
    </message>
    <message>
        <source>Look at the first</source>
        <translation>Die erste ansehen</translation>
    </message>
    <message>
        <source>Look at the next</source>
        <translation>Die nächste ansehen</translation>
    </message>
</context>
<context>
    <name>overture::gui::CampaignsDialog</name>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>Interessenten</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>What it is about; only for you</source>
        <translation>Worum es geht; nur für Sie</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>&amp;Worum es geht</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Show &amp;prospects</source>
        <translation>&amp;Interessenten zeigen</translation>
    </message>
</context>
<context>
    <name>overture::gui::CategoryTemplatesDialog</name>
    <message>
        <source>Art Blogs</source>
        <translation>Kunstblogs</translation>
    </message>
    <message>
        <source>&amp;Propose …</source>
        <translation>V&amp;orschlagen …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>a made-up gallery: no prospect has this category yet</source>
        <translation>eine erfundene Galerie: noch hat kein Interessent diese Kategorie</translation>
    </message>
    <message>
        <source>No model can be asked from here.</source>
        <translation>Von hier aus lässt sich kein Modell fragen.</translation>
    </message>
    <message>
        <source>Name a category first.</source>
        <translation>Nennen Sie zuerst eine Kategorie.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This category has no template of its own.</source>
        <translation>Diese Kategorie hat keine eigene Vorlage.</translation>
    </message>
    <message>
        <source>What you wrote is not saved.</source>
        <translation>Was Sie geschrieben haben, ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Schließen ohne zu speichern</translation>
    </message>
    <message>
        <source>A model is asked for a template …</source>
        <translation>Ein Modell wird um eine Vorlage gebeten …</translation>
    </message>
    <message>
        <source>Proposed by %1. Read it; it is stored when you save it.</source>
        <translation>Vorgeschlagen von %1. Lesen Sie sie; gespeichert wird sie erst mit „Speichern“.</translation>
    </message>
    <message>
        <source>Saved. New drafts for %1 use it.</source>
        <translation>Gespeichert. Neue Entwürfe für %1 benutzen sie.</translation>
    </message>
    <message>
        <source>Removed; the general template is used for %1. Save puts it back.</source>
        <translation>Entfernt; für %1 gilt die allgemeine Vorlage. „Speichern“ legt sie wieder an.</translation>
    </message>
    <message>
        <source>%1 – without %2</source>
        <translation>%1 – ohne %2</translation>
    </message>
    <message>
        <source>{{%1}} is empty for %2 of %3 prospects, such as %4.</source>
        <translation>{{%1}} ist bei %2 von %3 Interessenten leer, etwa bei %4.</translation>
    </message>
    <message numerus="yes">
        <source>Every field can be filled for the first %n prospect(s) of this category.</source>
        <translation>
            <numerusform>Für den ersten %n Interessenten dieser Kategorie lässt sich jedes Feld füllen.</numerusform>
            <numerusform>Für die ersten %n Interessenten dieser Kategorie lässt sich jedes Feld füllen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overture::gui::ChecksPane</name>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>“%1” stands in no source.</source>
        <translation>„%1“ steht in keiner Quelle.</translation>
    </message>
    <message>
        <source>Claims: %1 supported by a source, %2 vouched for.</source>
        <translation>Aussagen: %1 durch eine Quelle belegt, %2 verbürgt.</translation>
    </message>
    <message>
        <source>Claims: all %1 are supported by a source.</source>
        <translation>Aussagen: alle %1 sind durch eine Quelle belegt.</translation>
    </message>
    <message>
        <source>%1 problem</source>
        <translation>%1 Problem</translation>
    </message>
    <message>
        <source>%1 problems</source>
        <translation>%1 Probleme</translation>
    </message>
    <message>
        <source>%1 remark</source>
        <translation>%1 Hinweis</translation>
    </message>
    <message>
        <source>%1 remarks</source>
        <translation>%1 Hinweise</translation>
    </message>
    <message>
        <source>Everything is in order</source>
        <translation>Alles ist in Ordnung</translation>
    </message>
</context>
<context>
    <name>overture::gui::ClaimsDialog</name>
    <message>
        <source>supported</source>
        <translation>belegt</translation>
    </message>
    <message>
        <source>vouched for</source>
        <translation>verbürgt</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>keine Quelle</translation>
    </message>
    <message>
        <source>This draft claims nothing that could be looked up.</source>
        <translation>Dieser Entwurf behauptet nichts, was sich nachsehen ließe.</translation>
    </message>
    <message>
        <source>Nothing keeps it from being approved.</source>
        <translation>Nichts steht der Freigabe im Weg.</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) without a source</source>
        <translation>
            <numerusform>%n Aussage ohne Quelle</numerusform>
            <numerusform>%n Aussagen ohne Quelle</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Send all the same</source>
        <translation>Trotzdem &amp;senden</translation>
    </message>
    <message>
        <source>&amp;Vouch</source>
        <translation>&amp;Verbürgen</translation>
    </message>
    <message>
        <source>Say how you know it first.</source>
        <translation>Sagen Sie zuerst, woher Sie es wissen.</translation>
    </message>
</context>
<context>
    <name>overture::gui::CommandList</name>
    <message>
        <source>not now: %1</source>
        <translation>nicht jetzt: %1</translation>
    </message>
    <message>
        <source>Nothing was done that could be undone.</source>
        <translation>Nichts wurde getan, was sich rückgängig machen ließe.</translation>
    </message>
    <message>
        <source>Nothing was undone.</source>
        <translation>Nichts wurde rückgängig gemacht.</translation>
    </message>
    <message>
        <source>No draft is chosen, or it has been sent.</source>
        <translation>Kein Entwurf ist gewählt, oder er wurde gesendet.</translation>
    </message>
    <message>
        <source>The settings have not been read yet.</source>
        <translation>Die Einstellungen sind noch nicht gelesen.</translation>
    </message>
    <message>
        <source>No job is chosen that this could be done with.</source>
        <translation>Kein Auftrag ist gewählt, mit dem sich das tun ließe.</translation>
    </message>
    <message>
        <source>No job with failed items is chosen.</source>
        <translation>Kein Auftrag mit fehlgeschlagenen Einträgen ist gewählt.</translation>
    </message>
    <message>
        <source>No prospect is chosen that this could be done with.</source>
        <translation>Kein Interessent ist gewählt, mit dem sich das tun ließe.</translation>
    </message>
    <message>
        <source>No conversation is open.</source>
        <translation>Keine Unterhaltung ist offen.</translation>
    </message>
    <message>
        <source>No mail is chosen that this could be done with.</source>
        <translation>Keine Mail ist gewählt, mit der sich das tun ließe.</translation>
    </message>
    <message>
        <source>Nothing is chosen that this could be done with.</source>
        <translation>Nichts ist gewählt, womit sich das tun ließe.</translation>
    </message>
    <message>
        <source>There is no draft in this list.</source>
        <translation>In dieser Liste ist kein Entwurf.</translation>
    </message>
    <message>
        <source>No draft is chosen that could be written anew, or no model is set up.</source>
        <translation>Kein Entwurf ist gewählt, der sich neu schreiben ließe, oder kein Modell ist eingerichtet.</translation>
    </message>
    <message>
        <source>No draft is chosen.</source>
        <translation>Kein Entwurf ist gewählt.</translation>
    </message>
    <message>
        <source>The draft has no earlier version.</source>
        <translation>Der Entwurf hat keine frühere Fassung.</translation>
    </message>
    <message>
        <source>Every claim of the draft is supported, or none is chosen.</source>
        <translation>Jede Aussage des Entwurfs ist belegt, oder keine ist gewählt.</translation>
    </message>
    <message>
        <source>No cell is chosen.</source>
        <translation>Keine Zelle ist gewählt.</translation>
    </message>
    <message>
        <source>Every cell was stored.</source>
        <translation>Jede Zelle wurde gespeichert.</translation>
    </message>
    <message>
        <source>No row is chosen.</source>
        <translation>Keine Zeile ist gewählt.</translation>
    </message>
</context>
<context>
    <name>overture::gui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Command, page, prospect or draft</source>
        <translation>Befehl, Seite, Interessent oder Entwurf</translation>
    </message>
    <message>
        <source>Command, page, prospect or draft …</source>
        <translation>Befehl, Seite, Interessent oder Entwurf …</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
    <message>
        <source>Nothing fits.</source>
        <translation>Nichts passt.</translation>
    </message>
    <message>
        <source>Not now: %1</source>
        <translation>Nicht jetzt: %1</translation>
    </message>
    <message>
        <source>Enter does it · Up and Down choose · Esc closes</source>
        <translation>Enter führt aus · Auf und Ab wählen · Esc schließt</translation>
    </message>
</context>
<context>
    <name>overture::gui::ConversationsModel</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>By address</source>
        <translation>Nach Adresse</translation>
    </message>
    <message>
        <source>By site only</source>
        <translation>Nur nach Website</translation>
    </message>
    <message>
        <source>No prospect</source>
        <translation>Kein Interessent</translation>
    </message>
    <message>
        <source>Neither thread nor Message-ID says so: check that it belongs here.</source>
        <translation>Weder Thread noch Message-ID sagen es: Prüfen Sie, ob sie hierher gehört.</translation>
    </message>
    <message>
        <source>You said so</source>
        <translation>Von Ihnen bestimmt</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>overture::gui::DayChart</name>
    <message>
        <source>Mails sent per day</source>
        <translation>Gesendete Mails pro Tag</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>No mail was sent in these days.</source>
        <translation>An diesen Tagen wurde keine Mail gesendet.</translation>
    </message>
    <message>
        <source>%1 mail</source>
        <translation>%1 Mail</translation>
    </message>
    <message>
        <source>%1 mails</source>
        <translation>%1 Mails</translation>
    </message>
</context>
<context>
    <name>overture::gui::DeskView</name>
    <message>
        <source>Beside the mail</source>
        <translation>Neben der Mail</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <translation>%1, an %2</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 von 100</translation>
    </message>
    <message>
        <source>WHERE THE ADDRESS WAS SEEN</source>
        <translation>WO DIE ADRESSE STAND</translation>
    </message>
    <message>
        <source>Draft %1 of %2</source>
        <translation>Entwurf %1 von %2</translation>
    </message>
    <message>
        <source>%1 reviewed in this sitting, %2 in the list</source>
        <translation>%1 in dieser Sitzung durchgesehen, %2 in der Liste</translation>
    </message>
    <message>
        <source>Review desk</source>
        <translation>Freigabetisch</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>The mail, what was checked, the site</source>
        <translation>Die Mail, die Prüfungen, die Website</translation>
    </message>
    <message>
        <source>%1. A new text waits</source>
        <translation>%1. Ein neuer Text wartet</translation>
    </message>
</context>
<context>
    <name>overture::gui::DraftEditor</name>
    <message>
        <source>Not saved: a mail needs a subject and a text.</source>
        <translation>Nicht gespeichert: Eine Mail braucht Betreff und Text.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Nicht gespeichert.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Sent: the text can no longer change.</source>
        <translation>Gesendet: Der Text lässt sich nicht mehr ändern.</translation>
    </message>
</context>
<context>
    <name>overture::gui::DraftsGrid</name>
    <message>
        <source>Add C&amp;c …</source>
        <translation>C&amp;c hinzufügen …</translation>
    </message>
    <message>
        <source>Add a para&amp;graph …</source>
        <translation>&amp;Absatz hinzufügen …</translation>
    </message>
    <message>
        <source>Attach &amp;files …</source>
        <translation>&amp;Dateien anhängen …</translation>
    </message>
    <message>
        <source>Filter co&amp;lumns</source>
        <translation>Spa&amp;lten filtern</translation>
    </message>
    <message>
        <source>Add Cc</source>
        <translation>Cc hinzufügen</translation>
    </message>
    <message>
        <source>Who else gets %1 draft? Addresses, with a comma between.</source>
        <translation>Wer bekommt %1 Entwurf außerdem? Adressen, mit Komma dazwischen.</translation>
    </message>
    <message>
        <source>Who else gets %1 drafts? Addresses, with a comma between.</source>
        <translation>Wer bekommt %1 Entwürfe außerdem? Adressen, mit Komma dazwischen.</translation>
    </message>
    <message>
        <source>Add a paragraph</source>
        <translation>Absatz hinzufügen</translation>
    </message>
    <message>
        <source>A paragraph for %1 draft, before its closing words</source>
        <translation>Ein Absatz für %1 Entwurf, vor den Schlussworten</translation>
    </message>
    <message>
        <source>A paragraph for %1 drafts, before their closing words</source>
        <translation>Ein Absatz für %1 Entwürfe, vor den Schlussworten</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Add &amp;pictures below the text …</source>
        <translation>&amp;Bilder unter den Text setzen …</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Bilder einfügen</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.gif *.webp)</source>
        <translation>Bilder (*.jpg *.jpeg *.png *.gif *.webp)</translation>
    </message>
</context>
<context>
    <name>overture::gui::DraftsModel</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>This mail has been sent and cannot be changed.</source>
        <translation>Diese Mail wurde gesendet und lässt sich nicht mehr ändern.</translation>
    </message>
    <message>
        <source>A mail needs a subject.</source>
        <translation>Eine Mail braucht einen Betreff.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Choose another draft</source>
        <translation>Wählen Sie einen anderen Entwurf</translation>
    </message>
    <message>
        <source>A mail needs a text.</source>
        <translation>Eine Mail braucht einen Text.</translation>
    </message>
    <message>
        <source>Type one, or reject the draft</source>
        <translation>Tippen Sie einen ein oder lehnen Sie den Entwurf ab</translation>
    </message>
    <message>
        <source>edit %1 of the draft to %2</source>
        <translation>%1 des Entwurfs an %2 ändern</translation>
    </message>
    <message>
        <source>The approval no longer holds: %1.</source>
        <translation>Die Freigabe gilt nicht mehr: %1.</translation>
    </message>
    <message>
        <source>New text waits</source>
        <translation>Neuer Text wartet</translation>
    </message>
    <message>
        <source>New text · changed: review again</source>
        <translation>Neuer Text · geändert: neu durchsehen</translation>
    </message>
    <message>
        <source>New text · approved</source>
        <translation>Neuer Text · freigegeben</translation>
    </message>
    <message>
        <source>New text · rejected</source>
        <translation>Neuer Text · abgelehnt</translation>
    </message>
</context>
<context>
    <name>overture::gui::FactLabel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>&amp;Link kopieren</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
</context>
<context>
    <name>overture::gui::FactSheetDialog</name>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Approved on %1</source>
        <translation>Freigegeben am %1</translation>
    </message>
    <message>
        <source>Nothing is approved yet. A draft may then claim only what the settings say of the studio.</source>
        <translation>Noch ist nichts freigegeben. Ein Entwurf darf dann nur behaupten, was die Einstellungen über das Atelier sagen.</translation>
    </message>
    <message numerus="yes">
        <source>%n approved</source>
        <translation>
            <numerusform>%n freigegeben</numerusform>
            <numerusform>%n freigegeben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overture::gui::FilterHeader</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter of the column %1</source>
        <translation>Filter der Spalte %1</translation>
    </message>
    <message>
        <source>This means nothing here, so nothing is filtered by it. Numbers: 50, &gt;50, 40-60. Days: 2026-11-22, 2026-11, &gt;2026-11-01, 7d. Words: their beginning.</source>
        <translation>Das bedeutet hier nichts, deshalb wird nicht danach gefiltert. Zahlen: 50, &gt;50, 40-60. Tage: 2026-11-22, 2026-11, &gt;2026-11-01, 7d. Wörter: ihr Anfang.</translation>
    </message>
    <message>
        <source>A word, =exactly, !without, = for empty. Numbers: &gt;50, 40-60. Days: 2026-11, 7d.</source>
        <translation>Ein Wort, =genau, !ohne, = für leer. Zahlen: &gt;50, 40-60. Tage: 2026-11, 7d.</translation>
    </message>
</context>
<context>
    <name>overture::gui::FindReplaceDialog</name>
    <message>
        <source>Find and replace</source>
        <translation>Suchen und ersetzen</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Replace with</source>
        <translation>&amp;Ersetzen durch</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>&amp;Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>&amp;Whole cells only</source>
        <translation>Nur &amp;ganze Zellen</translation>
    </message>
    <message>
        <source>Regular &amp;expression</source>
        <translation>&amp;Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>%1 row is searched.</source>
        <translation>%1 Zeile wird durchsucht.</translation>
    </message>
    <message>
        <source>%1 rows are searched.</source>
        <translation>%1 Zeilen werden durchsucht.</translation>
    </message>
    <message>
        <source>This is no regular expression: %1.</source>
        <translation>Das ist kein regulärer Ausdruck: %1.</translation>
    </message>
    <message>
        <source>%1 cell would change.</source>
        <translation>%1 Zelle würde sich ändern.</translation>
    </message>
    <message>
        <source>%1 cells would change.</source>
        <translation>%1 Zellen würden sich ändern.</translation>
    </message>
    <message>
        <source>Replace in %1</source>
        <translation>In %1 ersetzen</translation>
    </message>
    <message>
        <source>replace in %1</source>
        <translation>in %1 ersetzen</translation>
    </message>
    <message>
        <source>%1 cell</source>
        <translation>%1 Zelle</translation>
    </message>
    <message>
        <source>%1 cells</source>
        <translation>%1 Zellen</translation>
    </message>
    <message>
        <source>The first %1 are shown.</source>
        <translation>Die ersten %1 werden gezeigt.</translation>
    </message>
</context>
<context>
    <name>overture::gui::FrozenColumn</name>
    <message>
        <source>&amp;Keep the first column in sight</source>
        <translation>&amp;Erste Spalte im Blick behalten</translation>
    </message>
    <message>
        <source>First column</source>
        <translation>Erste Spalte</translation>
    </message>
    <message>
        <source>First column&apos;s title</source>
        <translation>Titel der ersten Spalte</translation>
    </message>
</context>
<context>
    <name>overture::gui::FunnelChart</name>
    <message>
        <source>Pipeline</source>
        <translation>Ablauf</translation>
    </message>
</context>
<context>
    <name>overture::gui::GridEditing</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Paste into &amp;cells</source>
        <translation>In &amp;Zellen einfügen</translation>
    </message>
    <message>
        <source>Fill &amp;down</source>
        <translation>Nach &amp;unten ausfüllen</translation>
    </message>
    <message>
        <source>Find and &amp;replace …</source>
        <translation>Suchen und &amp;ersetzen …</translation>
    </message>
    <message>
        <source>Ne&amp;xt cell that was not stored</source>
        <translation>Nä&amp;chste nicht gespeicherte Zelle</translation>
    </message>
    <message>
        <source>Dro&amp;p what was not stored</source>
        <translation>&amp;Nicht Gespeichertes verwerfen</translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>Die Zwischenablage enthält keinen Text.</translation>
    </message>
    <message>
        <source>Copy cells or a text first</source>
        <translation>Kopieren Sie zuerst Zellen oder einen Text</translation>
    </message>
    <message>
        <source>That would be %1 cells at once.</source>
        <translation>Das wären %1 Zellen auf einmal.</translation>
    </message>
    <message>
        <source>Select fewer rows</source>
        <translation>Wählen Sie weniger Zeilen</translation>
    </message>
    <message>
        <source>%1 cell of a column that cannot be typed was left as it is.</source>
        <translation>%1 Zelle einer nicht änderbaren Spalte blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>%1 cells of columns that cannot be typed were left as they are.</source>
        <translation>%1 Zellen nicht änderbarer Spalten blieben, wie sie sind.</translation>
    </message>
    <message>
        <source>%1 row found no place below the end of the list.</source>
        <translation>%1 Zeile fand unter dem Ende der Liste keinen Platz.</translation>
    </message>
    <message>
        <source>%1 rows found no place below the end of the list.</source>
        <translation>%1 Zeilen fanden unter dem Ende der Liste keinen Platz.</translation>
    </message>
    <message>
        <source>There is nothing to paste here.</source>
        <translation>Hier gibt es nichts einzufügen.</translation>
    </message>
    <message>
        <source>Begin in a column that can be typed</source>
        <translation>Beginnen Sie in einer änderbaren Spalte</translation>
    </message>
    <message>
        <source>paste %1</source>
        <translation>%1 einfügen</translation>
    </message>
    <message>
        <source>%1 cell</source>
        <translation>%1 Zelle</translation>
    </message>
    <message>
        <source>%1 cells</source>
        <translation>%1 Zellen</translation>
    </message>
    <message>
        <source>There is nothing to fill down.</source>
        <translation>Es gibt nichts nach unten auszufüllen.</translation>
    </message>
    <message>
        <source>Select the cell to take the text from and the cells below it</source>
        <translation>Wählen Sie die Zelle mit dem Text und die Zellen darunter</translation>
    </message>
    <message>
        <source>fill down %1</source>
        <translation>%1 nach unten ausfüllen</translation>
    </message>
    <message>
        <source>%1 cell could not take its text; it is marked.</source>
        <translation>%1 Zelle konnte ihren Text nicht annehmen; sie ist markiert.</translation>
    </message>
    <message>
        <source>%1 cells could not take their text; they are marked.</source>
        <translation>%1 Zellen konnten ihren Text nicht annehmen; sie sind markiert.</translation>
    </message>
    <message>
        <source>%1 row has changed since and stays as it is.</source>
        <translation>%1 Zeile hat sich seitdem geändert und bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>%1 rows have changed since and stay as they are.</source>
        <translation>%1 Zeilen haben sich seitdem geändert und bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>%1 cell was changed.</source>
        <translation>%1 Zelle wurde geändert.</translation>
    </message>
    <message>
        <source>%1 cells were changed.</source>
        <translation>%1 Zellen wurden geändert.</translation>
    </message>
    <message>
        <source>Ctrl+E goes from one to the next.</source>
        <translation>Strg+E geht von einer zur nächsten.</translation>
    </message>
    <message>
        <source>%1 rows are on the clipboard.</source>
        <translation>%1 Zeilen liegen in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The cells that were not stored are hidden by the filter.</source>
        <translation>Die nicht gespeicherten Zellen sind durch den Filter verborgen.</translation>
    </message>
    <message>
        <source>This text is too long for a cell, so it is not opened here.</source>
        <translation>Dieser Text ist zu lang für eine Zelle und wird hier nicht geöffnet.</translation>
    </message>
    <message>
        <source>Open the row; it can be made to fit there</source>
        <translation>Öffnen Sie die Zeile; dort lässt er sich passend machen</translation>
    </message>
</context>
<context>
    <name>overture::gui::ImportReportDialog</name>
    <message>
        <source>Imported %1</source>
        <translation>%1 importiert</translation>
    </message>
    <message>
        <source>%1 rows found: %2 new prospects, %3 twice in the file, %4 known already, %5 refused.</source>
        <translation>%1 Zeilen gefunden: %2 neue Interessenten, %3 doppelt in der Datei, %4 schon bekannt, %5 abgelehnt.</translation>
    </message>
</context>
<context>
    <name>overture::gui::InboxPage</name>
    <message>
        <source>Write to another &amp;address …</source>
        <translation>An eine andere &amp;Adresse schreiben …</translation>
    </message>
    <message>
        <source>Their address does not exist: choose another one that is known and write a draft to it.</source>
        <translation>Die Adresse gibt es nicht: Wählen Sie eine andere bekannte und schreiben Sie einen Entwurf an sie.</translation>
    </message>
    <message>
        <source>Mark &amp;handled</source>
        <translation>&amp;Erledigt</translation>
    </message>
    <message>
        <source>Never &amp;write again</source>
        <translation>&amp;Nie wieder schreiben</translation>
    </message>
    <message>
        <source>Go to &amp;prospect</source>
        <translation>&amp;Zum Interessenten</translation>
    </message>
    <message>
        <source>Open in &amp;Gmail</source>
        <translation>In &amp;Gmail öffnen</translation>
    </message>
    <message>
        <source>Show &amp;quoted text</source>
        <translation>Zitierten &amp;Text zeigen</translation>
    </message>
    <message>
        <source>&amp;Next conversation</source>
        <translation>Nä&amp;chste Unterhaltung</translation>
    </message>
    <message>
        <source>Pre&amp;vious conversation</source>
        <translation>&amp;Vorige Unterhaltung</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>It is a &amp;reply</source>
        <translation>Es &amp;ist eine Antwort</translation>
    </message>
    <message>
        <source>Somebody is &amp;away</source>
        <translation>Jemand ist a&amp;bwesend</translation>
    </message>
    <message>
        <source>The address does not &amp;exist</source>
        <translation>Die Adresse e&amp;xistiert nicht</translation>
    </message>
    <message>
        <source>It did not arrive, for the &amp;time being</source>
        <translation>Sie kam vor&amp;läufig nicht an</translation>
    </message>
    <message>
        <source>They want &amp;no more mail</source>
        <translation>Man &amp;möchte keine Mail mehr</translation>
    </message>
    <message>
        <source>A &amp;machine wrote it</source>
        <translation>Eine Maschine hat sie ge&amp;schrieben</translation>
    </message>
    <message>
        <source>Something e&amp;lse</source>
        <translation>Etwas &amp;anderes</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Bounces</source>
        <translation>Unzustellbar</translation>
    </message>
    <message>
        <source>Opt-outs</source>
        <translation>Abmeldungen</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle Konten</translation>
    </message>
    <message>
        <source>Unknown account</source>
        <translation>Unbekanntes Konto</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Nichts hier</translation>
    </message>
    <message>
        <source>No conversation fits the filter.</source>
        <translation>Keine Unterhaltung passt zum Filter.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Nothing has come back yet</source>
        <translation>Noch ist nichts zurückgekommen</translation>
    </message>
    <message>
        <source>Answers, bounces and absence notes to your mails appear here.</source>
        <translation>Antworten, Rückläufer und Abwesenheitsnotizen zu Ihren Mails erscheinen hier.</translation>
    </message>
    <message>
        <source>Check replies</source>
        <translation>Antworten abrufen</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nichts wartet auf Sie</translation>
    </message>
    <message>
        <source>Every conversation is handled.</source>
        <translation>Jede Unterhaltung ist erledigt.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>No conversation is of this kind.</source>
        <translation>Keine Unterhaltung ist von dieser Art.</translation>
    </message>
    <message>
        <source>Wait &amp;again</source>
        <translation>Wieder &amp;warten</translation>
    </message>
    <message>
        <source>Mails of the practice world are not in Gmail.</source>
        <translation>Mails der Übungswelt liegen nicht in Gmail.</translation>
    </message>
    <message>
        <source>Opens the conversation in your browser (G)</source>
        <translation>Öffnet die Unterhaltung im Browser (G)</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>Es ließ sich kein Browser öffnen.</translation>
    </message>
    <message>
        <source>Open %1 yourself</source>
        <translation>Öffnen Sie %1 selbst</translation>
    </message>
    <message>
        <source>%1 waiting · %2 in all</source>
        <translation>%1 warten · %2 insgesamt</translation>
    </message>
    <message>
        <source>Sender, subject, site … (Ctrl+F)</source>
        <translation>Absender, Betreff, Website … (Strg+F)</translation>
    </message>
</context>
<context>
    <name>overture::gui::JobBanners</name>
    <message>
        <source>%1 is paused: %2</source>
        <translation>%1 ist angehalten: %2</translation>
    </message>
    <message>
        <source>%1 failed.</source>
        <translation>%1 ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 ist fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 failed.</source>
        <translation>%1: %2 von %3 fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Show the job</source>
        <translation>Auftrag zeigen</translation>
    </message>
</context>
<context>
    <name>overture::gui::JobItemsModel</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>overture::gui::JobsModel</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
</context>
<context>
    <name>overture::gui::JobsPage</name>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ab&amp;brechen</translation>
    </message>
    <message>
        <source>&amp;Retry failed</source>
        <translation>Fehler &amp;wiederholen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No job has run yet</source>
        <translation>Noch ist kein Auftrag gelaufen</translation>
    </message>
    <message>
        <source>Searching, reading sites, drafting and sending are jobs; each is listed here.</source>
        <translation>Suchen, Websites lesen, Entwerfen und Senden sind Aufträge; jeder steht hier.</translation>
    </message>
    <message>
        <source>Go to prospects</source>
        <translation>Zu den Interessenten</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Retry %1 failed</source>
        <translation>%1 Fehler &amp;wiederholen</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>Nichts ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>No items</source>
        <translation>Keine Einträge</translation>
    </message>
    <message>
        <source>Every item that is over went well.</source>
        <translation>Jeder bearbeitete Eintrag ging gut.</translation>
    </message>
    <message>
        <source>There was nothing to do for this job.</source>
        <translation>Für diesen Auftrag war nichts zu tun.</translation>
    </message>
    <message>
        <source>%1 · the first %2 items</source>
        <translation>%1 · die ersten %2 Einträge</translation>
    </message>
    <message>
        <source>%1 at work</source>
        <translation>%1 in Arbeit</translation>
    </message>
</context>
<context>
    <name>overture::gui::JobsStrip</name>
    <message>
        <source>Cancel: %1</source>
        <translation>Abbrechen: %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>Resume: %1</source>
        <translation>Fortsetzen: %1</translation>
    </message>
    <message>
        <source>Pause: %1</source>
        <translation>Anhalten: %1</translation>
    </message>
    <message>
        <source>Jobs could not be read.</source>
        <translation>Die Aufträge ließen sich nicht lesen.</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>Nichts läuft.</translation>
    </message>
    <message>
        <source>Nothing is running. Last: %1, %2.</source>
        <translation>Nichts läuft. Zuletzt: %1, %2.</translation>
    </message>
</context>
<context>
    <name>overture::gui::KeyBanners</name>
    <message>
        <source>The vault of your keys cannot be read. It was left as it is; sign-ins last until you quit.</source>
        <translation>Der Tresor Ihrer Schlüssel lässt sich nicht lesen. Er blieb, wie er ist; Anmeldungen gelten, bis Sie das Programm beenden.</translation>
    </message>
    <message>
        <source>Show settings</source>
        <translation>Einstellungen zeigen</translation>
    </message>
    <message>
        <source>The vault of your keys is locked. Sign-ins last until you quit.</source>
        <translation>Der Tresor Ihrer Schlüssel ist verschlossen. Anmeldungen gelten, bis Sie das Programm beenden.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Aufschließen</translation>
    </message>
    <message>
        <source>The password store is locked. Unlock it; until then sign-ins last until you quit.</source>
        <translation>Der Passwortspeicher ist gesperrt. Entsperren Sie ihn; bis dahin gelten Anmeldungen, bis Sie das Programm beenden.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut nachsehen</translation>
    </message>
    <message>
        <source>The password store does not answer. Until it does, sign-ins last until you quit.</source>
        <translation>Der Passwortspeicher antwortet nicht. Solange gelten Anmeldungen, bis Sie das Programm beenden.</translation>
    </message>
    <message>
        <source>No password store. Sign-ins last until you quit.</source>
        <translation>Kein Passwortspeicher. Anmeldungen gelten, bis Sie das Programm beenden.</translation>
    </message>
    <message>
        <source>Set passphrase</source>
        <translation>Passphrase festlegen</translation>
    </message>
</context>
<context>
    <name>overture::gui::KeyField</name>
    <message>
        <source>Press a key</source>
        <translation>Taste drücken</translation>
    </message>
</context>
<context>
    <name>overture::gui::KeyMap</name>
    <message>
        <source>Tab goes from field to field and can do nothing else.</source>
        <translation>Tab geht von Feld zu Feld und kann nichts anderes tun.</translation>
    </message>
    <message>
        <source>Esc leaves what is open and can do nothing else.</source>
        <translation>Esc verlässt, was offen ist, und kann nichts anderes tun.</translation>
    </message>
    <message>
        <source>%1 moves in lists and texts. Choose it with Ctrl, Alt or Shift.</source>
        <translation>%1 bewegt in Listen und Texten. Wählen Sie es mit Strg, Alt oder Umschalt.</translation>
    </message>
</context>
<context>
    <name>overture::gui::KeyPlaceCard</name>
    <message>
        <source>In a file that your passphrase opens: %1</source>
        <translation>In einer Datei, die Ihre Passphrase öffnet: %1</translation>
    </message>
    <message>
        <source>In a vault that is locked: %1. What you enter now is kept until you quit.</source>
        <translation>In einem verschlossenen Tresor: %1. Was Sie jetzt eingeben, bleibt, bis Sie das Programm beenden.</translation>
    </message>
    <message>
        <source>The vault %1 cannot be read. It was left as it is: bring it back from a backup, or remove it and enter the keys again. What you enter now is kept until you quit.</source>
        <translation>Der Tresor %1 lässt sich nicht lesen. Er blieb, wie er ist: Holen Sie ihn aus einer Sicherung zurück oder entfernen Sie ihn und geben Sie die Schlüssel neu ein. Was Sie jetzt eingeben, bleibt, bis Sie das Programm beenden.</translation>
    </message>
    <message>
        <source>In the password store of your desktop.</source>
        <translation>Im Passwortspeicher Ihres Desktops.</translation>
    </message>
    <message>
        <source>The password store of your desktop is locked. What you enter now is kept until you quit.</source>
        <translation>Der Passwortspeicher Ihres Desktops ist gesperrt. Was Sie jetzt eingeben, bleibt, bis Sie das Programm beenden.</translation>
    </message>
    <message>
        <source>The password store of your desktop does not answer; it may be asking for its password in a window of its own. What you enter now is kept until you quit.</source>
        <translation>Der Passwortspeicher Ihres Desktops antwortet nicht; vielleicht fragt er in einem eigenen Fenster nach seinem Passwort. Was Sie jetzt eingeben, bleibt, bis Sie das Programm beenden.</translation>
    </message>
    <message>
        <source>This desktop has no password store. Keys are kept in memory until you quit, unless you set a passphrase.</source>
        <translation>Dieser Desktop hat keinen Passwortspeicher. Schlüssel bleiben im Arbeitsspeicher, bis Sie das Programm beenden, es sei denn, Sie legen eine Passphrase fest.</translation>
    </message>
    <message>
        <source>Vault damaged</source>
        <translation>Tresor beschädigt</translation>
    </message>
    <message>
        <source>Password store</source>
        <translation>Passwortspeicher</translation>
    </message>
    <message>
        <source>Vault open</source>
        <translation>Tresor offen</translation>
    </message>
    <message>
        <source>Vault locked</source>
        <translation>Tresor verschlossen</translation>
    </message>
    <message>
        <source>This session only</source>
        <translation>Nur diese Sitzung</translation>
    </message>
    <message>
        <source>All keys are in the vault now.</source>
        <translation>Alle Schlüssel liegen jetzt im Tresor.</translation>
    </message>
    <message>
        <source>All keys are in the password store now; the vault is gone.</source>
        <translation>Alle Schlüssel liegen jetzt im Passwortspeicher; der Tresor ist weg.</translation>
    </message>
    <message>
        <source>Looking for the password store …</source>
        <translation>Der Passwortspeicher wird gesucht …</translation>
    </message>
    <message>
        <source>Remove the vault</source>
        <translation>Tresor entfernen</translation>
    </message>
    <message>
        <source>The damaged vault is renamed, and you can set a new passphrase.</source>
        <translation>Der beschädigte Tresor wird umbenannt, und Sie können eine neue Passphrase festlegen.</translation>
    </message>
    <message>
        <source>The vault and the keys in it are deleted.</source>
        <translation>Der Tresor und die Schlüssel darin werden gelöscht.</translation>
    </message>
    <message>
        <source>You will have to enter them again. Nothing else changes.</source>
        <translation>Sie müssen sie neu eingeben. Sonst ändert sich nichts.</translation>
    </message>
    <message>
        <source>Rename it</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete the keys</source>
        <translation>Schlüssel löschen</translation>
    </message>
    <message>
        <source>The damaged vault was renamed.</source>
        <translation>Der beschädigte Tresor wurde umbenannt.</translation>
    </message>
    <message>
        <source>The vault is gone.</source>
        <translation>Der Tresor ist weg.</translation>
    </message>
</context>
<context>
    <name>overture::gui::LongTextBar</name>
    <message>
        <source>Copy all of it</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>The subject has %1 characters; the first %2 are shown.</source>
        <translation>Der Betreff hat %1 Zeichen; die ersten %2 sind zu sehen.</translation>
    </message>
    <message>
        <source>The text has %1 characters; the first %2 are shown.</source>
        <translation>Der Text hat %1 Zeichen; die ersten %2 sind zu sehen.</translation>
    </message>
    <message>
        <source>A line of the text has %1 characters; the first %2 are shown.</source>
        <translation>Eine Zeile des Textes hat %1 Zeichen; die ersten %2 sind zu sehen.</translation>
    </message>
    <message>
        <source>What cannot be read in full can be neither changed nor approved here.</source>
        <translation>Was nicht ganz zu lesen ist, kann hier weder geändert noch freigegeben werden.</translation>
    </message>
    <message>
        <source>Shorten the subject</source>
        <translation>Betreff kürzen</translation>
    </message>
    <message>
        <source>Break the long lines</source>
        <translation>Lange Zeilen umbrechen</translation>
    </message>
    <message>
        <source>Keeps its beginning. Undo and the history bring the rest back.</source>
        <translation>Der Anfang bleibt. Rückgängig und der Verlauf holen den Rest zurück.</translation>
    </message>
    <message>
        <source>Puts line ends between its words. Nothing is taken away.</source>
        <translation>Setzt Zeilenenden zwischen die Wörter. Nichts geht verloren.</translation>
    </message>
</context>
<context>
    <name>overture::gui::MailAccountRow</name>
    <message>
        <source>Connect again</source>
        <translation>Wieder verbinden</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Getrennt</translation>
    </message>
    <message>
        <source>Permissions missing</source>
        <translation>Rechte fehlen</translation>
    </message>
    <message>
        <source>Connected, default</source>
        <translation>Verbunden, Standard</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>may %1</source>
        <translation>darf %1</translation>
    </message>
    <message>
        <source>may not %1</source>
        <translation>darf nicht %1</translation>
    </message>
    <message>
        <source>Overture %1.</source>
        <translation>Overture %1.</translation>
    </message>
    <message>
        <source>Mail goes out from %1.</source>
        <translation>Mails gehen von %1 hinaus.</translation>
    </message>
    <message>
        <source>Gmail knows you as %1 &lt;%2&gt;.</source>
        <translation>Gmail kennt Sie als %1 &lt;%2&gt;.</translation>
    </message>
    <message>
        <source>Signature in Gmail: %1</source>
        <translation>Signatur in Gmail: %1</translation>
    </message>
    <message>
        <source>Connected on %1.</source>
        <translation>Verbunden am %1.</translation>
    </message>
    <message>
        <source>Access ends on %1.</source>
        <translation>Der Zugang endet am %1.</translation>
    </message>
    <message>
        <source>Mails a day from %1</source>
        <translation>Mails am Tag von %1</translation>
    </message>
    <message>
        <source>Choose permissions again</source>
        <translation>Rechte neu wählen</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Disconnect %1</source>
        <translation>%1 trennen</translation>
    </message>
    <message>
        <source>Send from %1 unless told otherwise</source>
        <translation>Von %1 senden, wenn nichts anderes gesagt ist</translation>
    </message>
    <message>
        <source>Read the sender of %1 from Gmail again</source>
        <translation>Absender von %1 neu aus Gmail lesen</translation>
    </message>
</context>
<context>
    <name>overture::gui::MailBanners</name>
    <message>
        <source>The Gmail sign-in of %1 is over. %2</source>
        <translation>Die Gmail-Anmeldung von %1 ist beendet. %2</translation>
    </message>
    <message>
        <source>1 mail waits.</source>
        <translation>1 Mail wartet.</translation>
    </message>
    <message>
        <source>%1 mails wait.</source>
        <translation>%1 Mails warten.</translation>
    </message>
    <message>
        <source>Reconnect Gmail</source>
        <translation>Gmail neu verbinden</translation>
    </message>
    <message>
        <source>Gmail did not allow Overture to %1 for %2.</source>
        <translation>Gmail hat Overture für %2 nicht erlaubt: %1.</translation>
    </message>
    <message>
        <source>Choose permissions again</source>
        <translation>Rechte neu wählen</translation>
    </message>
</context>
<context>
    <name>overture::gui::MailCard</name>
    <message>
        <source>The sender was read from Gmail.</source>
        <translation>Der Absender wurde aus Gmail gelesen.</translation>
    </message>
    <message>
        <source>%1 is connected.</source>
        <translation>%1 ist verbunden.</translation>
    </message>
    <message>
        <source>%1 is connected, but Overture may not %2. Choose permissions again and leave every box ticked.</source>
        <translation>%1 ist verbunden, aber Overture darf nicht: %2. Wählen Sie die Rechte neu und lassen Sie jedes Kästchen angekreuzt.</translation>
    </message>
    <message>
        <source>Client file from the Google Cloud console</source>
        <translation>Client-Datei aus der Google-Cloud-Konsole</translation>
    </message>
    <message>
        <source>Client files (*.json);;All files (*)</source>
        <translation>Client-Dateien (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The client was read. Now connect.</source>
        <translation>Der Client wurde gelesen. Verbinden Sie jetzt.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Disconnect %1?</source>
        <translation>%1 trennen?</translation>
    </message>
    <message>
        <source>Overture’s access is revoked at Google and its tokens are deleted here. What was sent stays in the list; what waits is not sent until a mailbox is connected.</source>
        <translation>Der Zugang von Overture wird bei Google widerrufen, und seine Tokens werden hier gelöscht. Gesendetes bleibt in der Liste; was wartet, wird erst gesendet, wenn ein Postfach verbunden ist.</translation>
    </message>
    <message>
        <source>Mailboxes cannot be connected in this window.</source>
        <translation>In diesem Fenster lassen sich keine Postfächer verbinden.</translation>
    </message>
    <message>
        <source>Enter the client id and secret, or read them from the file.</source>
        <translation>Geben Sie Client-ID und Geheimnis ein oder lesen Sie beides aus der Datei.</translation>
    </message>
</context>
<context>
    <name>overture::gui::MailHighlighter</name>
    <message>
        <source>Looking for other spellings …</source>
        <translation>Andere Schreibweisen werden gesucht …</translation>
    </message>
    <message>
        <source>Add “%1” to my words</source>
        <translation>„%1“ zu meinen Wörtern hinzufügen</translation>
    </message>
    <message>
        <source>No other spelling is known</source>
        <translation>Keine andere Schreibweise bekannt</translation>
    </message>
</context>
<context>
    <name>overture::gui::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtern</translation>
    </message>
    <message>
        <source>Category &amp;templates …</source>
        <translation>&amp;Vorlagen der Kategorien …</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Pause all sending</source>
        <translation>Gesamten Versand anhalten</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Tastatur</translation>
    </message>
    <message>
        <source>&amp;About Overture</source>
        <translation>&amp;Über Overture</translation>
    </message>
    <message>
        <source>%1 – Overture</source>
        <translation>%1 – Overture</translation>
    </message>
    <message>
        <source>Practice – nothing leaves this computer</source>
        <translation>Übung – nichts verlässt diesen Rechner</translation>
    </message>
    <message>
        <source>Sending is paused – resume</source>
        <translation>Der Versand ist angehalten – fortsetzen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>&amp;Commands …</source>
        <translation>&amp;Befehle …</translation>
    </message>
    <message>
        <source>&amp;Fact sheet …</source>
        <translation>&amp;Faktenblatt …</translation>
    </message>
    <message>
        <source>&amp;Claims of the draft …</source>
        <translation>&amp;Aussagen des Entwurfs …</translation>
    </message>
</context>
<context>
    <name>overture::gui::MessageCard</name>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>No new text.</source>
        <translation>Kein neuer Text.</translation>
    </message>
    <message>
        <source>Its kind: %1.</source>
        <translation>Ihre Art: %1.</translation>
    </message>
    <message>
        <source>Why this kind: %1.</source>
        <translation>Warum diese Art: %1.</translation>
    </message>
    <message>
        <source>Hide quoted text</source>
        <translation>Zitierten Text ausblenden</translation>
    </message>
    <message>
        <source>Show quoted text (%1 line)</source>
        <translation>Zitierten Text zeigen (%1 Zeile)</translation>
    </message>
    <message>
        <source>Show quoted text (%1 lines)</source>
        <translation>Zitierten Text zeigen (%1 Zeilen)</translation>
    </message>
    <message>
        <source>%1 of the mail from %2</source>
        <translation>%1 der Mail von %2</translation>
    </message>
</context>
<context>
    <name>overture::gui::OrderField</name>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Space turns the chosen one on or off, Alt+Up and Alt+Down move it.</source>
        <translation>Die Leertaste schaltet die gewählte Zeile ein oder aus, Alt+Auf und Alt+Ab verschieben sie.</translation>
    </message>
    <message>
        <source>%1: move up</source>
        <translation>%1: nach oben</translation>
    </message>
    <message>
        <source>%1: move down</source>
        <translation>%1: nach unten</translation>
    </message>
    <message>
        <source>%1, number %2, in use</source>
        <translation>%1, Nummer %2, in Gebrauch</translation>
    </message>
    <message>
        <source>%1, not in use</source>
        <translation>%1, nicht in Gebrauch</translation>
    </message>
</context>
<context>
    <name>overture::gui::OverviewPage</name>
    <message>
        <source>Mails sent, last %1 days</source>
        <translation>Gesendete Mails, letzte %1 Tage</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>A new workspace</source>
        <translation>Ein neuer Arbeitsbereich</translation>
    </message>
    <message>
        <source>Start with a search: a category and a place. Overture finds sites and addresses and writes drafts; you decide what is sent.</source>
        <translation>Beginnen Sie mit einer Suche: eine Kategorie und ein Ort. Overture findet Websites und Adressen und schreibt Entwürfe; Sie entscheiden, was gesendet wird.</translation>
    </message>
    <message>
        <source>Discover …</source>
        <translation>Suchen …</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>Interessenten</translation>
    </message>
    <message>
        <source>With address</source>
        <translation>Mit Adresse</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>Entworfen</translation>
    </message>
    <message>
        <source>Approved, not sent</source>
        <translation>Freigegeben, nicht gesendet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>Noch nichts geschehen</translation>
    </message>
    <message>
        <source>Decisions, jobs and mails are listed here.</source>
        <translation>Entscheidungen, Aufträge und Mails stehen hier.</translation>
    </message>
</context>
<context>
    <name>overture::gui::Page</name>
    <message>
        <source>%1 …</source>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>Jobs cannot be started in this window.</source>
        <translation>In diesem Fenster lassen sich keine Aufträge starten.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>Interessenten</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Sends</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Posteingang</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>overture::gui::PassphraseDialog</name>
    <message>
        <source>Set a passphrase</source>
        <translation>Passphrase festlegen</translation>
    </message>
    <message>
        <source>Your keys are kept in an encrypted file that this passphrase opens. You are asked for it at each start. Nobody can bring it back: without it the keys must be entered again.</source>
        <translation>Ihre Schlüssel liegen in einer verschlüsselten Datei, die diese Passphrase öffnet. Sie werden bei jedem Start danach gefragt. Niemand kann sie zurückholen: Ohne sie müssen die Schlüssel neu eingegeben werden.</translation>
    </message>
    <message>
        <source>Set passphrase</source>
        <translation>Passphrase festlegen</translation>
    </message>
    <message>
        <source>Unlock your keys</source>
        <translation>Ihre Schlüssel aufschließen</translation>
    </message>
    <message>
        <source>Your keys are in a vault. Without its passphrase the services cannot be used; everything else can.</source>
        <translation>Ihre Schlüssel liegen in einem Tresor. Ohne seine Passphrase sind die Dienste nicht nutzbar, alles andere schon.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Aufschließen</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>The vault is written anew. Until that is done the old passphrase holds.</source>
        <translation>Der Tresor wird neu geschrieben. Bis dahin gilt die alte Passphrase.</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>at least %1 characters</source>
        <translation>mindestens %1 Zeichen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Noch einmal dieselbe Passphrase</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Die beiden Passphrasen sind verschieden.</translation>
    </message>
    <message>
        <source>The passphrase needs at least %1 characters.</source>
        <translation>Die Passphrase braucht mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Trying the passphrase …</source>
        <translation>Die Passphrase wird versucht …</translation>
    </message>
</context>
<context>
    <name>overture::gui::PreviewDialog</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>ALL HEADERS</source>
        <translation>ALLE KOPFZEILEN</translation>
    </message>
    <message>
        <source>Read back from the %1 bytes that would go out. Time and ids are made anew when it is sent.</source>
        <translation>Zurückgelesen aus den %1 Bytes, die hinausgingen. Zeit und Kennungen entstehen beim Senden neu.</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>%1 thing outside of the mail is not loaded here.</source>
        <translation>%1 Inhalt außerhalb der Mail wird hier nicht geladen.</translation>
    </message>
    <message>
        <source>%1 things outside of the mail are not loaded here.</source>
        <translation>%1 Inhalte außerhalb der Mail werden hier nicht geladen.</translation>
    </message>
    <message>
        <source>It goes out in full; here its longest lines are cut.</source>
        <translation>Sie geht vollständig hinaus; hier sind ihre längsten Zeilen gekürzt.</translation>
    </message>
</context>
<context>
    <name>overture::gui::ProspectFacts</name>
    <message>
        <source>Facts about the prospect</source>
        <translation>Fakten zum Interessenten</translation>
    </message>
    <message>
        <source>No prospect selected</source>
        <translation>Kein Interessent ausgewählt</translation>
    </message>
    <message>
        <source>Select a row to see what is known and where it was seen.</source>
        <translation>Wählen Sie eine Zeile, um zu sehen, was bekannt ist und wo es steht.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>on no page</source>
        <translation>auf keiner Seite</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>%1 (asked: %2)</source>
        <translation>%1 (gefragt: %2)</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Postfach</translation>
    </message>
    <message>
        <source>Meant?</source>
        <translation>Gemeint?</translation>
    </message>
    <message>
        <source>“Use suggestion” takes this address and checks it anew.</source>
        <translation>„Vorschlag nehmen“ übernimmt diese Adresse und prüft sie neu.</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Anerkannt</translation>
    </message>
    <message>
        <source>by hand, %1: %2</source>
        <translation>von Hand, %1: %2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>%1, %2 % sure: %3</source>
        <translation>%1, zu %2 % sicher: %3</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ADRESSE</translation>
    </message>
    <message>
        <source>Nobody has looked for an address yet.</source>
        <translation>Noch hat niemand nach einer Adresse gesucht.</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Schreiben an</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>SCORE</source>
        <translation>BEWERTUNG</translation>
    </message>
    <message>
        <source>Not scored yet.</source>
        <translation>Noch nicht bewertet.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 von 100</translation>
    </message>
    <message>
        <source>PAGES READ</source>
        <translation>GELESENE SEITEN</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>MORE</source>
        <translation>WEITERES</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autorität</translation>
    </message>
    <message>
        <source>%1 of 100, asked %2</source>
        <translation>%1 von 100, gefragt %2</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
</context>
<context>
    <name>overture::gui::ProspectsModel</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Postfach</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>edit %1 of %2</source>
        <translation>%1 von %2 ändern</translation>
    </message>
    <message>
        <source>reject %1</source>
        <translation>%1 ablehnen</translation>
    </message>
    <message>
        <source>%1 prospect</source>
        <translation>%1 Interessent</translation>
    </message>
    <message>
        <source>%1 prospects</source>
        <translation>%1 Interessenten</translation>
    </message>
    <message>
        <source>approve %1</source>
        <translation>%1 freigeben</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>overture::gui::ProspectsPage</name>
    <message>
        <source>&amp;Import CSV …</source>
        <translation>CSV &amp;importieren …</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>Frei&amp;geben</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>Ab&amp;lehnen</translation>
    </message>
    <message>
        <source>Find cate&amp;gories</source>
        <translation>&amp;Kategorien finden</translation>
    </message>
    <message>
        <source>A&amp;ccept address …</source>
        <translation>Adresse an&amp;erkennen …</translation>
    </message>
    <message>
        <source>Count the address as verified, though no check could confirm it. Your reason is kept.</source>
        <translation>Die Adresse gilt als bestätigt, obwohl keine Prüfung sie bestätigen konnte. Ihr Grund wird aufbewahrt.</translation>
    </message>
    <message>
        <source>&amp;Use suggestion</source>
        <translation>Vorschlag &amp;nehmen</translation>
    </message>
    <message>
        <source>Take the address that was probably meant, such as gmail.com for gmial.com.</source>
        <translation>Nimmt die Adresse, die wohl gemeint war, etwa gmail.com statt gmial.com.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (all due)</source>
        <translation>%1 (alle fälligen)</translation>
    </message>
    <message>
        <source>%1 …</source>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>%1 freigeben</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Reject %1</source>
        <translation>%1 ablehnen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source> Nothing fits %1 others.</source>
        <translation> Zu %1 weiteren passt nichts.</translation>
    </message>
    <message>
        <source>%1 prospect has a category now.</source>
        <translation>%1 Interessent hat jetzt eine Kategorie.</translation>
    </message>
    <message>
        <source>%1 prospects have a category now.</source>
        <translation>%1 Interessenten haben jetzt eine Kategorie.</translation>
    </message>
    <message>
        <source>All of them have a category already.</source>
        <translation>Alle haben schon eine Kategorie.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 prospect is hidden by the filter.</source>
        <translation>%1 Interessent ist durch den Filter verborgen.</translation>
    </message>
    <message>
        <source>%1 prospects are hidden by the filter.</source>
        <translation>%1 Interessenten sind durch den Filter verborgen.</translation>
    </message>
    <message>
        <source>Nothing fits the filter.</source>
        <translation>Nichts passt zum Filter.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Nichts hier</translation>
    </message>
    <message>
        <source>No prospects yet</source>
        <translation>Noch keine Interessenten</translation>
    </message>
    <message>
        <source>Search for websites by category and place, or import a list that you have.</source>
        <translation>Suchen Sie Websites nach Kategorie und Ort oder importieren Sie eine Liste, die Sie haben.</translation>
    </message>
    <message>
        <source>Discover …</source>
        <translation>Suchen …</translation>
    </message>
    <message>
        <source>counting …</source>
        <translation>wird gezählt …</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The clipboard holds no list of sites.</source>
        <translation>Die Zwischenablage enthält keine Liste von Websites.</translation>
    </message>
    <message>
        <source>Copy sites, one a line, or the rows of a table.</source>
        <translation>Kopieren Sie Websites, eine je Zeile, oder die Zeilen einer Tabelle.</translation>
    </message>
    <message>
        <source>Site, title, address, category … (Ctrl+F)</source>
        <translation>Website, Titel, Adresse, Kategorie … (Strg+F)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Ein&amp;fügen</translation>
    </message>
    <message>
        <source>Filter co&amp;lumns</source>
        <translation>Spa&amp;lten filtern</translation>
    </message>
    <message>
        <source>Ca&amp;mpaigns …</source>
        <translation>Ka&amp;mpagnen …</translation>
    </message>
</context>
<context>
    <name>overture::gui::RecordTable</name>
    <message>
        <source>%1, not stored: %2</source>
        <translation>%1, nicht gespeichert: %2</translation>
    </message>
</context>
<context>
    <name>overture::gui::ReviewPage</name>
    <message>
        <source>&amp;Approve</source>
        <translation>Frei&amp;geben</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>Ab&amp;lehnen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Next draft</source>
        <translation>&amp;Nächster Entwurf</translation>
    </message>
    <message>
        <source>&amp;Previous draft</source>
        <translation>&amp;Voriger Entwurf</translation>
    </message>
    <message>
        <source>Pre&amp;view as sent</source>
        <translation>Vorschau &amp;wie gesendet</translation>
    </message>
    <message>
        <source>Approve and go on</source>
        <translation>Freigeben und weiter</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Send approved …</source>
        <translation>Freigegebene senden …</translation>
    </message>
    <message>
        <source>&amp;What would happen now …</source>
        <translation>Was &amp;jetzt geschähe …</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Zur Freigabe</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>A mail needs a subject and a text.</source>
        <translation>Eine Mail braucht Betreff und Text.</translation>
    </message>
    <message>
        <source>Fill in what is missing, then approve.</source>
        <translation>Ergänzen Sie, was fehlt, und geben Sie dann frei.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Nichts hier</translation>
    </message>
    <message>
        <source>No draft fits the filter.</source>
        <translation>Kein Entwurf passt zum Filter.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Everything is reviewed</source>
        <translation>Alles ist durchgesehen</translation>
    </message>
    <message>
        <source>%1 mail is approved and can go out.</source>
        <translation>%1 Mail ist freigegeben und kann hinaus.</translation>
    </message>
    <message>
        <source>%1 mails are approved and can go out.</source>
        <translation>%1 Mails sind freigegeben und können hinaus.</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>Nichts freizugeben</translation>
    </message>
    <message>
        <source>Drafts appear here as they are written for verified prospects.</source>
        <translation>Entwürfe erscheinen hier, sobald sie für bestätigte Interessenten geschrieben sind.</translation>
    </message>
    <message>
        <source>Go to prospects</source>
        <translation>Zu den Interessenten</translation>
    </message>
    <message>
        <source>No draft has this status.</source>
        <translation>Kein Entwurf hat diesen Status.</translation>
    </message>
    <message>
        <source>Show all drafts</source>
        <translation>Alle Entwürfe zeigen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Send approved (%1) …</source>
        <translation>Freigegebene senden (%1) …</translation>
    </message>
    <message>
        <source>No draft is approved.</source>
        <translation>Kein Entwurf ist freigegeben.</translation>
    </message>
    <message>
        <source>Asks once, with the list of recipients.</source>
        <translation>Fragt einmal nach, mit der Liste der Empfänger.</translation>
    </message>
    <message>
        <source>Jobs cannot be started in this window.</source>
        <translation>In diesem Fenster lassen sich keine Aufträge starten.</translation>
    </message>
    <message>
        <source>%1 to review · %2 approved</source>
        <translation>%1 zur Freigabe · %2 freigegeben</translation>
    </message>
    <message>
        <source>Subject, text, site, address … (Ctrl+F)</source>
        <translation>Betreff, Text, Website, Adresse … (Strg+F)</translation>
    </message>
    <message>
        <source>Re&amp;view one by one</source>
        <translation>Einzeln &amp;durchsehen</translation>
    </message>
    <message>
        <source>&amp;Snooze until tomorrow</source>
        <translation>Bis morgen zurück&amp;stellen</translation>
    </message>
    <message>
        <source>Snooze for a &amp;week</source>
        <translation>Eine &amp;Woche zurückstellen</translation>
    </message>
    <message>
        <source>Approve all that were shown …</source>
        <translation>Alle gezeigten freigeben …</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>&amp;Bring back now</source>
        <translation>Jetzt zurückh&amp;olen</translation>
    </message>
    <message>
        <source>Show the &amp;list</source>
        <translation>&amp;Liste zeigen</translation>
    </message>
    <message>
        <source>approve and go on</source>
        <translation>freigeben und weiter</translation>
    </message>
    <message>
        <source>done typing</source>
        <translation>fertig getippt</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>Ablehnung</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>bearbeiten</translation>
    </message>
    <message>
        <source>rewrite</source>
        <translation>neu schreiben</translation>
    </message>
    <message>
        <source>vouch</source>
        <translation>verbürgen</translation>
    </message>
    <message>
        <source>bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>snooze</source>
        <translation>zurückstellen</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>rückgängig</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>next</source>
        <translation>weiter</translation>
    </message>
    <message>
        <source>previous</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>%1 draft</source>
        <translation>%1 Entwurf</translation>
    </message>
    <message>
        <source>%1 drafts</source>
        <translation>%1 Entwürfe</translation>
    </message>
    <message>
        <source>What has changed since the version before</source>
        <translation>Was sich seit der Fassung davor geändert hat</translation>
    </message>
    <message>
        <source>Another wording of a draft is ready.</source>
        <translation>Ein anderer Wortlaut eines Entwurfs ist fertig.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Re&amp;write with a note …</source>
        <translation>Neu &amp;schreiben mit Wunsch …</translation>
    </message>
    <message>
        <source>Rewrite: %1</source>
        <translation>Neu schreiben: %1</translation>
    </message>
    <message>
        <source>&amp;History …</source>
        <translation>&amp;Verlauf …</translation>
    </message>
    <message>
        <source>Show what has &amp;changed</source>
        <translation>Ä&amp;nderungen zeigen</translation>
    </message>
    <message>
        <source>&amp;Vouch for a claim …</source>
        <translation>Für eine Aussage ver&amp;bürgen …</translation>
    </message>
    <message>
        <source>This is the first version.</source>
        <translation>Das ist die erste Fassung.</translation>
    </message>
    <message>
        <source>Nothing is snoozed</source>
        <translation>Nichts ist zurückgestellt</translation>
    </message>
    <message>
        <source>A draft that you snooze waits here and comes back by itself.</source>
        <translation>Ein zurückgestellter Entwurf wartet hier und kommt von selbst wieder.</translation>
    </message>
    <message>
        <source>Show what is to review</source>
        <translation>Zeigen, was zur Freigabe steht</translation>
    </message>
    <message>
        <source>%1 · %2 snoozed</source>
        <translation>%1 · %2 zurückgestellt</translation>
    </message>
    <message>
        <source>Approved: %1</source>
        <translation>Freigegeben: %1</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>Back %1: %2</source>
        <translation>Zurück %1: %2</translation>
    </message>
    <message>
        <source>To be reviewed again: %1</source>
        <translation>Wieder zur Freigabe: %1</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Not yet: the draft is still being read.</source>
        <translation>Noch nicht: Der Entwurf wird noch gelesen.</translation>
    </message>
    <message>
        <source>What you pasted had lines that are too long for a mail. They were broken.</source>
        <translation>Was Sie eingefügt haben, hatte Zeilen, die für eine Mail zu lang sind. Sie wurden umbrochen.</translation>
    </message>
    <message>
        <source>What you pasted is larger than a mail can be, so nothing was pasted.</source>
        <translation>Was Sie einfügen wollten, ist größer, als eine Mail sein kann; eingefügt wurde nichts.</translation>
    </message>
    <message>
        <source>Copy a part of it</source>
        <translation>Kopieren Sie einen Teil davon</translation>
    </message>
    <message>
        <source>Not all of this mail can be shown, and nobody approves what cannot be read.</source>
        <translation>Diese Mail lässt sich nicht ganz anzeigen, und freigegeben wird nur, was zu lesen ist.</translation>
    </message>
    <message>
        <source>Make it fit with the button above its text, or reject it</source>
        <translation>Machen Sie sie mit dem Knopf über dem Text passend, oder lehnen Sie sie ab</translation>
    </message>
    <message>
        <source>A new text waits. “%1” compares it with this one.</source>
        <translation>Ein neuer Text wartet. „%1“ vergleicht ihn mit diesem.</translation>
    </message>
    <message>
        <source>A new text waits. Press %1 to compare.</source>
        <translation>Ein neuer Text wartet. Drücken Sie %1, um zu vergleichen.</translation>
    </message>
    <message>
        <source>A new text waits. Press %1 for the desk, then %2 to compare.</source>
        <translation>Ein neuer Text wartet. Drücken Sie %1 für den Freigabetisch, dann %2, um zu vergleichen.</translation>
    </message>
</context>
<context>
    <name>overture::gui::RewritePane</name>
    <message>
        <source>same tone</source>
        <translation>gleicher Ton</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is asked for: %2 …</source>
        <translation>%1 wird gefragt: %2 …</translation>
    </message>
    <message>
        <source>Asked for: %1 …</source>
        <translation>Gewünscht: %1 …</translation>
    </message>
    <message>
        <source>%1 %2 (fetched)</source>
        <translation>%1 %2 (geholt)</translation>
    </message>
    <message>
        <source>Change %1 of %2 · %3</source>
        <translation>Änderung %1 von %2 · %3</translation>
    </message>
    <message>
        <source> · unlocked</source>
        <translation> · entsperrt</translation>
    </message>
    <message>
        <source> · locked: you typed words here. L unlocks it</source>
        <translation> · gesperrt: Hier haben Sie selbst getippt. L gibt es frei</translation>
    </message>
    <message numerus="yes">
        <source> · %n change(s) left out, because you have edited the same places</source>
        <translation>
            <numerusform> · %n Änderung ausgelassen, weil Sie dieselbe Stelle bearbeitet haben</numerusform>
            <numerusform> · %n Änderungen ausgelassen, weil Sie dieselben Stellen bearbeitet haben</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1 of %2. Removed: %3. Added: %4.</source>
        <translation>Änderung %1 von %2. Entfernt: %3. Hinzugefügt: %4.</translation>
    </message>
    <message>
        <source>Asking costs: %1. Press Enter to ask.</source>
        <translation>Die Anfrage kostet: %1. Enter fragt an.</translation>
    </message>
    <message>
        <source>%1 can be asked. %2.</source>
        <translation>%1 kann gefragt werden. %2.</translation>
    </message>
    <message>
        <source>No model can be asked from here.</source>
        <translation>Von hier aus lässt sich kein Modell fragen.</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Wird beendet …</translation>
    </message>
    <message>
        <source>The answer (%1) says the same as the draft: nothing to change.</source>
        <translation>Die Antwort (%1) sagt dasselbe wie der Entwurf: nichts zu ändern.</translation>
    </message>
    <message>
        <source>This change would replace words that you typed. Press L to unlock it, or X to decline it.</source>
        <translation>Diese Änderung würde Worte ersetzen, die Sie getippt haben. L gibt sie frei, X lehnt sie ab.</translation>
    </message>
</context>
<context>
    <name>overture::gui::RowHeight</name>
    <message>
        <source>&amp;Taller rows</source>
        <translation>&amp;Höhere Zeilen</translation>
    </message>
    <message>
        <source>&amp;Lower rows</source>
        <translation>&amp;Niedrigere Zeilen</translation>
    </message>
</context>
<context>
    <name>overture::gui::SavedViews</name>
    <message>
        <source>Vie&amp;ws</source>
        <translation>An&amp;sichten</translation>
    </message>
    <message>
        <source>Filter, order and columns under a name</source>
        <translation>Filter, Reihenfolge und Spalten unter einem Namen</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>%1 (opens with the list)</source>
        <translation>%1 (öffnet mit der Liste)</translation>
    </message>
    <message>
        <source>No view has a name yet</source>
        <translation>Noch hat keine Ansicht einen Namen</translation>
    </message>
    <message>
        <source>Sa&amp;ve this view …</source>
        <translation>Diese Ansicht &amp;speichern …</translation>
    </message>
    <message>
        <source>As at &amp;first</source>
        <translation>Wie am &amp;Anfang</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Open the list with it</source>
        <translation>Liste damit ö&amp;ffnen</translation>
    </message>
</context>
<context>
    <name>overture::gui::SendBanners</name>
    <message>
        <source>Look at what was sent …</source>
        <translation>Gesendetes ansehen …</translation>
    </message>
    <message>
        <source>The clock of this computer went back, so nothing is sent.</source>
        <translation>Die Uhr dieses Rechners ging zurück, deshalb wird nichts gesendet.</translation>
    </message>
    <message>
        <source>The time is right</source>
        <translation>Die Zeit stimmt</translation>
    </message>
    <message>
        <source>%1 mail is planned since an earlier time. Go on?</source>
        <translation>%1 Mail ist seit früher geplant. Fortfahren?</translation>
    </message>
    <message>
        <source>%1 mails are planned since an earlier time. Go on?</source>
        <translation>%1 Mails sind seit früher geplant. Fortfahren?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>%1 mail is about to go.</source>
        <translation>%1 Mail geht gleich hinaus.</translation>
    </message>
    <message>
        <source>%1 mails are planned; the first is about to go.</source>
        <translation>%1 Mails sind geplant; die erste geht gleich hinaus.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Planned mails were late, because this computer slept or the program was closed. They were not sent as planned: they have a new time.</source>
        <translation>Geplante Mails waren verspätet, weil dieser Rechner schlief oder das Programm geschlossen war. Sie wurden nicht wie geplant gesendet: Sie haben eine neue Zeit.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>overture::gui::SendDialog</name>
    <message>
        <source>Practice: they go to the practice mailbox only.</source>
        <translation>Übung: Sie gehen nur ins Übungspostfach.</translation>
    </message>
    <message>
        <source>They go out one by one, with pauses, inside the sending hours where they are. For a few seconds each can be taken back. Nothing else is sent.</source>
        <translation>Sie gehen eine nach der anderen hinaus, mit Pausen, innerhalb der Sendezeiten am Ort der Empfänger. Einige Sekunden lang lässt sich jede zurückholen. Sonst wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing is approved</source>
        <translation>Nichts ist freigegeben</translation>
    </message>
    <message>
        <source>Approve drafts first.</source>
        <translation>Geben Sie zuerst Entwürfe frei.</translation>
    </message>
    <message>
        <source>goes %1</source>
        <translation>geht hinaus: %1</translation>
    </message>
    <message>
        <source>is held</source>
        <translation>wird zurückgehalten</translation>
    </message>
    <message>
        <source>Every gate is open.</source>
        <translation>Alle Schranken sind offen.</translation>
    </message>
    <message>
        <source>Send %1 mail?</source>
        <translation>%1 Mail senden?</translation>
    </message>
    <message>
        <source>Send %1 mails?</source>
        <translation>%1 Mails senden?</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send %1 now</source>
        <translation>%1 jetzt senden</translation>
    </message>
    <message>
        <source>Each from its own mailbox</source>
        <translation>Jede aus ihrem eigenen Postfach</translation>
    </message>
    <message>
        <source>All from %1</source>
        <translation>Alle von %1</translation>
    </message>
    <message>
        <source>%1  –  from %2</source>
        <translation>%1  –  von %2</translation>
    </message>
</context>
<context>
    <name>overture::gui::SendsModel</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Goes / went</source>
        <translation>Geht / ging</translation>
    </message>
    <message>
        <source>Not before %1</source>
        <translation>Nicht vor %1</translation>
    </message>
</context>
<context>
    <name>overture::gui::SendsPage</name>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Zurückholen</translation>
    </message>
    <message>
        <source>&amp;Send without waiting</source>
        <translation>&amp;Ohne Warten senden</translation>
    </message>
    <message>
        <source>&amp;What would happen now …</source>
        <translation>Was &amp;jetzt geschähe …</translation>
    </message>
    <message>
        <source>It was sent …</source>
        <translation>Sie wurde gesendet …</translation>
    </message>
    <message>
        <source>It was not sent …</source>
        <translation>Sie wurde nicht gesendet …</translation>
    </message>
    <message>
        <source>Select a mail that is planned.</source>
        <translation>Wählen Sie eine geplante Mail.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Nichts hier</translation>
    </message>
    <message>
        <source>No mail fits the filter.</source>
        <translation>Keine Mail passt zum Filter.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Noch wurde nichts gesendet</translation>
    </message>
    <message>
        <source>Only drafts that you approved are sent, and only when you say so.</source>
        <translation>Nur Entwürfe, die Sie freigegeben haben, werden gesendet, und nur, wenn Sie es sagen.</translation>
    </message>
    <message>
        <source>Go to review</source>
        <translation>Zur Freigabe</translation>
    </message>
    <message>
        <source>Select a mail to see exactly what was sent.</source>
        <translation>Wählen Sie eine Mail, um genau zu sehen, was gesendet wurde.</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>WARUM</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Regel: %1</translation>
    </message>
    <message>
        <source>MAIL</source>
        <translation>MAIL</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Nicht vor</translation>
    </message>
    <message>
        <source>exactly this text</source>
        <translation>genau dieser Text</translation>
    </message>
    <message>
        <source>PROOF</source>
        <translation>NACHWEIS</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Gmail id</source>
        <translation>Gmail-Kennung</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Thread</translation>
    </message>
    <message>
        <source>Message-ID</source>
        <translation>Message-ID</translation>
    </message>
    <message>
        <source>Content hash</source>
        <translation>Prüfsumme des Inhalts</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Gesagt von</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>the service&apos;s answer</source>
        <translation>die Antwort des Dienstes</translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>Sie wurde gesendet</translation>
    </message>
    <message>
        <source>It was not sent</source>
        <translation>Sie wurde nicht gesendet</translation>
    </message>
    <message>
        <source>Does the mail to %1 lie among the sent mails in Gmail?</source>
        <translation>Liegt die Mail an %1 in Gmail unter den gesendeten Mails?</translation>
    </message>
    <message>
        <source>Is the mail to %1 certainly not among the sent mails in Gmail?</source>
        <translation>Liegt die Mail an %1 in Gmail sicher nicht unter den gesendeten Mails?</translation>
    </message>
    <message>
        <source>It counts as sent, by your word, and its conversation is watched for answers.</source>
        <translation>Sie gilt auf Ihr Wort als gesendet, und ihre Unterhaltung wird auf Antworten beobachtet.</translation>
    </message>
    <message>
        <source>It goes out again with the next “Send”. What is left of its draft in Gmail is deleted then.</source>
        <translation>Sie geht mit dem nächsten „Senden“ erneut hinaus. Was von ihrem Entwurf in Gmail übrig ist, wird dann gelöscht.</translation>
    </message>
    <message>
        <source>Address, subject, site … (Ctrl+F)</source>
        <translation>Adresse, Betreff, Website … (Strg+F)</translation>
    </message>
</context>
<context>
    <name>overture::gui::ServiceBanners</name>
    <message>
        <source>Nothing is sent from %1 until %2. %3</source>
        <translation>Von %1 wird bis %2 nichts gesendet. %3</translation>
    </message>
    <message>
        <source>%1 asked for a pause; it goes on at %2. %3</source>
        <translation>%1 hat um eine Pause gebeten; weiter geht es um %2. %3</translation>
    </message>
    <message>
        <source>%1 does not work and is left alone until %2. %3</source>
        <translation>%1 funktioniert nicht und wird bis %2 in Ruhe gelassen. %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
</context>
<context>
    <name>overture::gui::ServiceCard</name>
    <message>
        <source>Key for %1</source>
        <translation>Schlüssel für %1</translation>
    </message>
    <message>
        <source>Save the key for %1</source>
        <translation>Schlüssel für %1 speichern</translation>
    </message>
    <message>
        <source>Remove the key for %1</source>
        <translation>Schlüssel für %1 entfernen</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>%1 testen</translation>
    </message>
    <message>
        <source>Limits and address of %1</source>
        <translation>Grenzen und Adresse von %1</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>Wird gefragt …</translation>
    </message>
    <message>
        <source>Key unknown</source>
        <translation>Schlüssel unbekannt</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Kein Schlüssel</translation>
    </message>
    <message>
        <source>Left alone until %1</source>
        <translation>In Ruhe gelassen bis %1</translation>
    </message>
    <message>
        <source>Restricted until %1</source>
        <translation>Eingeschränkt bis %1</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Verweigert</translation>
    </message>
    <message>
        <source>Last test failed</source>
        <translation>Letzter Test fehlgeschlagen</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funktioniert</translation>
    </message>
    <message>
        <source>Key stored, not tested</source>
        <translation>Schlüssel gespeichert, nicht getestet</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Nicht getestet</translation>
    </message>
    <message>
        <source>Last worked %1.</source>
        <translation>Funktionierte zuletzt %1.</translation>
    </message>
    <message>
        <source>Last error: %1</source>
        <translation>Letzter Fehler: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Services cannot be asked in this window.</source>
        <translation>In diesem Fenster lassen sich Dienste nicht fragen.</translation>
    </message>
    <message>
        <source>Save a key first.</source>
        <translation>Speichern Sie zuerst einen Schlüssel.</translation>
    </message>
    <message>
        <source>Makes the cheapest real call; it costs nothing.</source>
        <translation>Macht die billigste echte Anfrage; sie kostet nichts.</translation>
    </message>
    <message>
        <source>Stored in: %1.</source>
        <translation>Gespeichert in: %1.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Entfernt.</translation>
    </message>
</context>
<context>
    <name>overture::gui::SettingField</name>
    <message>
        <source>As on this computer</source>
        <translation>Wie auf diesem Rechner</translation>
    </message>
    <message>
        <source>The site&apos;s own pages (free)</source>
        <translation>Die Seiten der Website selbst (kostenlos)</translation>
    </message>
    <message>
        <source>Hunter (credits)</source>
        <translation>Hunter (Credits)</translation>
    </message>
    <message>
        <source>DNS (free)</source>
        <translation>DNS (kostenlos)</translation>
    </message>
    <message>
        <source>Template (free)</source>
        <translation>Vorlage (kostenlos)</translation>
    </message>
    <message>
        <source>Gemini</source>
        <translation>Gemini</translation>
    </message>
    <message>
        <source>OpenAI-compatible server</source>
        <translation>OpenAI-kompatibler Server</translation>
    </message>
</context>
<context>
    <name>overture::gui::SettingsPage</name>
    <message>
        <source>Master switch</source>
        <translation>Hauptschalter</translation>
    </message>
    <message>
        <source>Off: nothing is searched, read, drafted or sent, however it is started.</source>
        <translation>Aus: Nichts wird gesucht, gelesen, entworfen oder gesendet, wie auch immer es gestartet wird.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Another language is spoken when Overture is started the next time.</source>
        <translation>Eine andere Sprache gilt, wenn Overture das nächste Mal startet.</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Who writes. Drafts may say this of you, and nothing else.</source>
        <translation>Wer schreibt. Das dürfen Entwürfe über Sie sagen und sonst nichts.</translation>
    </message>
    <message>
        <source>Drafting</source>
        <translation>Entwerfen</translation>
    </message>
    <message>
        <source>{{field|fallback}} takes a fact of the prospect, or the fallback when it is unknown.</source>
        <translation>{{field|fallback}} nimmt ein Faktum des Interessenten oder den Ersatztext, wenn es unbekannt ist.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Only approved drafts, one by one, inside these bounds.</source>
        <translation>Nur freigegebene Entwürfe, einer nach dem anderen, innerhalb dieser Grenzen.</translation>
    </message>
    <message>
        <source>Answers and follow-ups</source>
        <translation>Antworten und Nachfassmails</translation>
    </message>
    <message>
        <source>Follow-ups are proposed only; you approve each one. {{last_sent}} is the date of the last mail.</source>
        <translation>Nachfassmails werden nur vorgeschlagen; Sie geben jede frei. {{last_sent}} ist das Datum der letzten Mail.</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>How much is done at once, and how often is tried again.</source>
        <translation>Wie viel gleichzeitig geschieht und wie oft es erneut versucht wird.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Weiteres</translation>
    </message>
    <message>
        <source>needs a key for %1</source>
        <translation>braucht einen Schlüssel für %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>overture::gui::ShortcutsDialog</name>
    <message>
        <source>All back to standard</source>
        <translation>Alle auf Standard</translation>
    </message>
    <message>
        <source>no key by default</source>
        <translation>ursprünglich keine Taste</translation>
    </message>
    <message>
        <source>by default %1</source>
        <translation>ursprünglich %1</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>keine Taste</translation>
    </message>
    <message>
        <source>New &amp;key for “%1”:</source>
        <translation>Neue &amp;Taste für „%1“:</translation>
    </message>
    <message>
        <source>New &amp;key:</source>
        <translation>Neue &amp;Taste:</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Verwenden</translation>
    </message>
    <message>
        <source>Choose a line to give it another key.</source>
        <translation>Wählen Sie eine Zeile, um ihr eine andere Taste zu geben.</translation>
    </message>
    <message>
        <source>Go into the field and press the key.</source>
        <translation>Gehen Sie ins Feld und drücken Sie die Taste.</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>„%1“ (%2)</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>%1 ist frei.</translation>
    </message>
    <message>
        <source>%1 belongs to %2. It would lose it.</source>
        <translation>%1 gehört zu %2 und ginge dort verloren.</translation>
    </message>
    <message>
        <source>&amp;Take it</source>
        <translation>Ü&amp;bernehmen</translation>
    </message>
</context>
<context>
    <name>overture::gui::Sidebar</name>
    <message>
        <source>PIPELINE</source>
        <translation>ABLAUF</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>Keine Adresse</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Zur Freigabe</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
</context>
<context>
    <name>overture::gui::SimulatorDialog</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing is approved</source>
        <translation>Nichts ist freigegeben</translation>
    </message>
    <message>
        <source>Only what you approved is ever sent.</source>
        <translation>Nur was Sie freigegeben haben, wird je gesendet.</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Geht hinaus</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Every gate is open.</source>
        <translation>Alle Schranken sind offen.</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Regel: %1</translation>
    </message>
    <message>
        <source>%1 here</source>
        <translation>%1 hier</translation>
    </message>
    <message>
        <source>%1 of %2 mails would go</source>
        <translation>%1 von %2 Mails gingen hinaus</translation>
    </message>
</context>
<context>
    <name>overture::gui::SourcePane</name>
    <message>
        <source>Sources of the draft</source>
        <translation>Quellen des Entwurfs</translation>
    </message>
    <message>
        <source>The text of the site’s pages; sentences that the draft leans on are underlined.</source>
        <translation>Der Text der Seiten dieser Website; Sätze, auf die sich der Entwurf stützt, sind unterstrichen.</translation>
    </message>
    <message>
        <source>No page of this site has been read.</source>
        <translation>Keine Seite dieser Website wurde gelesen.</translation>
    </message>
    <message>
        <source>Also leaned on</source>
        <translation>Auch gestützt auf</translation>
    </message>
    <message>
        <source>No longer on the page as it was read on %1: %2</source>
        <translation>Nicht mehr auf der Seite, wie sie am %1 gelesen wurde: %2</translation>
    </message>
    <message>
        <source>No longer on the page: %1</source>
        <translation>Nicht mehr auf der Seite: %1</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>“%1”: %2 vouches for it: %3</source>
        <translation>„%1“: %2 verbürgt sich dafür: %3</translation>
    </message>
</context>
<context>
    <name>overture::gui::Spelling</name>
    <message>
        <source>Spelling is not checked: no dictionary is installed (Debian: hunspell-en-us, hunspell-de-de).</source>
        <translation>Die Rechtschreibung wird nicht geprüft: Kein Wörterbuch ist installiert (Debian: hunspell-en-us, hunspell-de-de).</translation>
    </message>
    <message>
        <source>Spelling is not checked: no dictionary for %1 is installed.</source>
        <translation>Die Rechtschreibung wird nicht geprüft: Für %1 ist kein Wörterbuch installiert.</translation>
    </message>
    <message>
        <source>Spelling is not checked: no dictionary for %1 is installed (Debian: %2).</source>
        <translation>Die Rechtschreibung wird nicht geprüft: Für %1 ist kein Wörterbuch installiert (Debian: %2).</translation>
    </message>
</context>
<context>
    <name>overture::gui::StartDialog</name>
    <message>
        <source>For all that are due.</source>
        <translation>Für alle fälligen.</translation>
    </message>
    <message>
        <source>For %1 selected row.</source>
        <translation>Für %1 ausgewählte Zeile.</translation>
    </message>
    <message>
        <source>For %1 selected rows.</source>
        <translation>Für %1 ausgewählte Zeilen.</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nötig</translation>
    </message>
    <message>
        <source>Still needed: %1</source>
        <translation>Noch nötig: %1</translation>
    </message>
</context>
<context>
    <name>overture::gui::StatefulView</name>
    <message>
        <source>This could not be read</source>
        <translation>Das ließ sich nicht lesen</translation>
    </message>
</context>
<context>
    <name>overture::gui::ThreadView</name>
    <message>
        <source>Mails of the conversation</source>
        <translation>Mails der Unterhaltung</translation>
    </message>
    <message>
        <source>No conversation selected</source>
        <translation>Keine Unterhaltung ausgewählt</translation>
    </message>
    <message>
        <source>Select a row to read what was written.</source>
        <translation>Wählen Sie eine Zeile, um zu lesen, was geschrieben wurde.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>overture::gui::VersionsDialog</name>
    <message>
        <source>This draft is no longer in the list.</source>
        <translation>Dieser Entwurf steht nicht mehr in der Liste.</translation>
    </message>
    <message>
        <source>&amp;Make this the present text</source>
        <translation>Zum &amp;jetzigen Text machen</translation>
    </message>
    <message>
        <source>Versions of the draft to %1</source>
        <translation>Fassungen des Entwurfs an %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source> (the present text)</source>
        <translation> (der jetzige Text)</translation>
    </message>
    <message>
        <source>The mail was sent; its text can no longer change.</source>
        <translation>Die Mail wurde gesendet; ihr Text lässt sich nicht mehr ändern.</translation>
    </message>
    <message>
        <source>It is the present text.</source>
        <translation>Das ist der jetzige Text.</translation>
    </message>
    <message>
        <source>The approval of this draft no longer holds: %1. It waits to be reviewed again.</source>
        <translation>Die Freigabe dieses Entwurfs gilt nicht mehr: %1. Er wartet auf neue Durchsicht.</translation>
    </message>
    <message>
        <source>Version %1 is the present text again. Undo takes it back.</source>
        <translation>Fassung %1 ist wieder der jetzige Text. Rückgängig nimmt es zurück.</translation>
    </message>
</context>
<context>
    <name>overture::gui::VouchBar</name>
    <message>
        <source>&amp;Vouch for it</source>
        <translation>&amp;Dafür verbürgen</translation>
    </message>
    <message>
        <source>How do you know it?</source>
        <translation>Woher wissen Sie es?</translation>
    </message>
    <message>
        <source>How do you know it? The reason is kept with the draft.</source>
        <translation>Woher wissen Sie es? Der Grund bleibt beim Entwurf.</translation>
    </message>
    <message>
        <source>No source supports “%1”.</source>
        <translation>Keine Quelle belegt „%1“.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>vouch for “%1”</source>
        <translation>für „%1“ verbürgen</translation>
    </message>
</context>
<context>
    <name>recordedact</name>
    <message>
        <source>%1 row has changed since, so the step cannot be undone.</source>
        <translation>%1 Zeile hat sich seitdem geändert, deshalb lässt sich der Schritt nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>%1 rows have changed since, so the step cannot be undone.</source>
        <translation>%1 Zeilen haben sich seitdem geändert, deshalb lässt sich der Schritt nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Change them by hand</source>
        <translation>Ändern Sie sie von Hand</translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message>
        <source>%1 is no other address of %2 that may be written to.</source>
        <translation>%1 ist keine andere Adresse von %2, an die geschrieben werden darf.</translation>
    </message>
    <message>
        <source>Choose one of its known addresses, or type the right one in</source>
        <translation>Wählen Sie eine der bekannten Adressen oder tragen Sie die richtige ein</translation>
    </message>
    <message>
        <source>$ per 10 results</source>
        <translation>$ je 10 Ergebnisse</translation>
    </message>
    <message>
        <source>$ per 1000 domains</source>
        <translation>$ je 1000 Domains</translation>
    </message>
    <message>
        <source>$ per day</source>
        <translation>$ am Tag</translation>
    </message>
    <message>
        <source>$ per million tokens</source>
        <translation>$ je Million Tokens</translation>
    </message>
    <message>
        <source>$ per month</source>
        <translation>$ im Monat</translation>
    </message>
    <message>
        <source>%1 (code %2)</source>
        <translation>%1 (Code %2)</translation>
    </message>
    <message>
        <source>%1 It is kept until you quit.</source>
        <translation>%1 Er bleibt, bis Sie das Programm beenden.</translation>
    </message>
    <message>
        <source>%1 asked to wait before the next request</source>
        <translation>%1 bat darum, vor der nächsten Anfrage zu warten</translation>
    </message>
    <message>
        <source>%1 asks for payment: the balance or plan is used up.</source>
        <translation>%1 verlangt Bezahlung: Guthaben oder Tarif sind aufgebraucht.</translation>
    </message>
    <message>
        <source>%1 asks to slow down.</source>
        <translation>%1 bittet darum, langsamer zu fragen.</translation>
    </message>
    <message>
        <source>%1 calls in a row failed: %2</source>
        <translation>%1 Anfragen in Folge schlugen fehl: %2</translation>
    </message>
    <message>
        <source>%1 cancelled: %2</source>
        <translation>%1 abgebrochen: %2</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>%1 credits</source>
        <translation>%1 Credits</translation>
    </message>
    <message>
        <source>%1 did not accept the request (error %2).</source>
        <translation>%1 nahm die Anfrage nicht an (Fehler %2).</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 s.</source>
        <translation>%1 hat innerhalb von %2 s nicht geantwortet.</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 s; whether it carried the request out is not known.</source>
        <translation>%1 hat innerhalb von %2 s nicht geantwortet; ob die Anfrage ausgeführt wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 does not allow this with the stored key.</source>
        <translation>%1 erlaubt das mit dem gespeicherten Schlüssel nicht.</translation>
    </message>
    <message>
        <source>%1 does not exist; there is also %2</source>
        <translation>%1 existiert nicht; es gibt auch %2</translation>
    </message>
    <message>
        <source>%1 does not know what was asked for.</source>
        <translation>%1 kennt das Gefragte nicht.</translation>
    </message>
    <message>
        <source>%1 done, %2 failed, %3 skipped</source>
        <translation>%1 erledigt, %2 fehlgeschlagen, %3 übersprungen</translation>
    </message>
    <message>
        <source>%1 drafts</source>
        <translation>%1 Entwürfe</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 ist fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>%1 finished with errors: %2</source>
        <translation>%1 mit Fehlern beendet: %2</translation>
    </message>
    <message>
        <source>%1 finished: %2</source>
        <translation>%1 beendet: %2</translation>
    </message>
    <message>
        <source>%1 forwards to %2, which is another site.</source>
        <translation>%1 leitet auf %2 weiter, das ist eine andere Website.</translation>
    </message>
    <message>
        <source>%1 gave an answer that was not expected (status %2).</source>
        <translation>%1 gab eine unerwartete Antwort (Status %2).</translation>
    </message>
    <message>
        <source>%1 gave up waiting for the request.</source>
        <translation>%1 hat das Warten auf die Anfrage aufgegeben.</translation>
    </message>
    <message>
        <source>%1 gives out mailboxes for minutes</source>
        <translation>%1 vergibt Postfächer für Minuten</translation>
    </message>
    <message>
        <source>%1 has a problem of its own (error %2).</source>
        <translation>%1 hat selbst ein Problem (Fehler %2).</translation>
    </message>
    <message>
        <source>%1 has no mail server</source>
        <translation>%1 hat keinen Mailserver</translation>
    </message>
    <message>
        <source>%1 holds real prospects and cannot be used for practice.</source>
        <translation>%1 enthält echte Interessenten und lässt sich nicht zum Üben benutzen.</translation>
    </message>
    <message>
        <source>%1 interrupted: %2</source>
        <translation>%1 unterbrochen: %2</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 ist ein Ordner.</translation>
    </message>
    <message>
        <source>%1 is a mail service for everybody; whether this mailbox exists cannot be seen from outside</source>
        <translation>%1 ist ein Maildienst für alle; ob es dieses Postfach gibt, ist von außen nicht zu sehen</translation>
    </message>
    <message>
        <source>%1 is a throw-away address</source>
        <translation>%1 ist eine Wegwerfadresse</translation>
    </message>
    <message>
        <source>%1 is an address inside a network, not on the internet</source>
        <translation>%1 ist eine Adresse in einem lokalen Netz, nicht im Internet</translation>
    </message>
    <message>
        <source>%1 is an address that nobody reads or that must not get such mail</source>
        <translation>%1 ist eine Adresse, die niemand liest oder die solche Mail nicht bekommen darf</translation>
    </message>
    <message>
        <source>%1 is disconnected and its tokens are deleted, but Google could not be told: %2 You can remove the access at myaccount.google.com/connections.</source>
        <translation>%1 ist getrennt, und die Tokens sind gelöscht, aber Google ließ sich nicht benachrichtigen: %2 Sie können den Zugang unter myaccount.google.com/connections entfernen.</translation>
    </message>
    <message>
        <source>%1 is disconnected, and its access was revoked.</source>
        <translation>%1 ist getrennt, und der Zugang wurde widerrufen.</translation>
    </message>
    <message>
        <source>%1 is disconnected. There were no tokens on this computer.</source>
        <translation>%1 ist getrennt. Auf diesem Rechner lagen keine Tokens.</translation>
    </message>
    <message>
        <source>%1 is larger than 1 GB.</source>
        <translation>%1 ist größer als 1 GB.</translation>
    </message>
    <message>
        <source>%1 is left alone for a while</source>
        <translation>%1 wird eine Weile in Ruhe gelassen</translation>
    </message>
    <message>
        <source>%1 is not a domain name</source>
        <translation>%1 ist kein Domainname</translation>
    </message>
    <message>
        <source>%1 is not a web page (%2).</source>
        <translation>%1 ist keine Webseite (%2).</translation>
    </message>
    <message>
        <source>%1 is not an address</source>
        <translation>%1 ist keine Adresse</translation>
    </message>
    <message>
        <source>%1 is not connected.</source>
        <translation>%1 ist nicht verbunden.</translation>
    </message>
    <message>
        <source>%1 is on the do-not-contact list (%2).</source>
        <translation>%1 steht auf der Sperrliste (%2).</translation>
    </message>
    <message>
        <source>%1 marked as %2</source>
        <translation>%1 als %2 markiert</translation>
    </message>
    <message>
        <source>%1 may be written to again</source>
        <translation>%1 darf wieder angeschrieben werden</translation>
    </message>
    <message>
        <source>%1 must not be written to</source>
        <translation>%1 darf nicht angeschrieben werden</translation>
    </message>
    <message>
        <source>%1 names no mail server, but its own computer may take mail</source>
        <translation>%1 nennt keinen Mailserver, aber vielleicht nimmt der Rechner selbst Mail an</translation>
    </message>
    <message>
        <source>%1 of %2 %3 used</source>
        <translation>%1 von %2 %3 verbraucht</translation>
    </message>
    <message>
        <source>%1 of %2 items failed.</source>
        <translation>%1 von %2 Einträgen sind fehlgeschlagen.</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>%1 von %2 verbraucht</translation>
    </message>
    <message>
        <source>%1 of the last %2 calls failed: %3</source>
        <translation>%1 der letzten %2 Anfragen schlugen fehl: %3</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 Seiten</translation>
    </message>
    <message>
        <source>%1 paused: %2</source>
        <translation>%1 angehalten: %2</translation>
    </message>
    <message>
        <source>%1 planned mails were late; %2 have a new time.</source>
        <translation>%1 geplante Mails waren verspätet; %2 haben eine neue Zeit.</translation>
    </message>
    <message>
        <source>%1 prospects imported, %2 were there already</source>
        <translation>%1 Interessenten importiert, %2 waren schon da</translation>
    </message>
    <message>
        <source>%1 rated %2 of %3 sites for %4 USD</source>
        <translation>%1 hat %2 von %3 Websites für %4 USD bewertet</translation>
    </message>
    <message>
        <source>%1 redirects from an encrypted to an unencrypted page, which is not followed.</source>
        <translation>%1 leitet von einer verschlüsselten auf eine unverschlüsselte Seite weiter; dem wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>%1 redirects to another site, %2.</source>
        <translation>%1 leitet auf eine andere Website weiter: %2.</translation>
    </message>
    <message>
        <source>%1 redirects to something that is not a web page.</source>
        <translation>%1 leitet auf etwas weiter, das keine Webseite ist.</translation>
    </message>
    <message>
        <source>%1 redirects too often.</source>
        <translation>%1 leitet zu oft weiter.</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>%1 refused the key.</source>
        <translation>%1 hat den Schlüssel abgelehnt.</translation>
    </message>
    <message>
        <source>%1 said that it was not sent.</source>
        <translation>%1 sagte, dass sie nicht gesendet wurde.</translation>
    </message>
    <message>
        <source>%1 says so</source>
        <translation>%1 sagt es</translation>
    </message>
    <message>
        <source>%1 says that it takes no mail (null MX)</source>
        <translation>%1 sagt, dass es keine Mail annimmt (Null-MX)</translation>
    </message>
    <message>
        <source>%1 sites</source>
        <translation>%1 Websites</translation>
    </message>
    <message>
        <source>%1 takes mail (server %2)</source>
        <translation>%1 nimmt Mail an (Server %2)</translation>
    </message>
    <message>
        <source>%1 was asked about the mails of this workspace: %2 confirmed, %3 found sent, %4 still drafts, %5 unclear.</source>
        <translation>%1 wurde nach den Mails dieses Arbeitsbereichs gefragt: %2 bestätigt, %3 als gesendet gefunden, %4 noch Entwürfe, %5 unklar.</translation>
    </message>
    <message>
        <source>%1 was connected</source>
        <translation>%1 wurde verbunden</translation>
    </message>
    <message>
        <source>%1 was disconnected</source>
        <translation>%1 wurde getrennt</translation>
    </message>
    <message>
        <source>%1 was read (status %2, %3 KB).</source>
        <translation>%1 wurde gelesen (Status %2, %3 KB).</translation>
    </message>
    <message>
        <source>%1 was to be connected again, but %2 signed in. Nothing was changed.</source>
        <translation>%1 sollte neu verbunden werden, aber %2 hat sich angemeldet. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 will not be written to: %2</source>
        <translation>%1 wird nicht angeschrieben: %2</translation>
    </message>
    <message>
        <source>%1, balance %2 USD</source>
        <translation>%1, Guthaben %2 USD</translation>
    </message>
    <message>
        <source>%1, balance unknown</source>
        <translation>%1, Guthaben unbekannt</translation>
    </message>
    <message>
        <source>%1, roughly %2 thousand tokens in and %3 thousand out</source>
        <translation>%1, etwa %2 Tausend Tokens hinein und %3 Tausend heraus</translation>
    </message>
    <message>
        <source>%1, until %2 (%3).</source>
        <translation>%1, bis %2 (%3).</translation>
    </message>
    <message>
        <source>%1, until %2.</source>
        <translation>%1, bis %2.</translation>
    </message>
    <message>
        <source>%1: %2, by %3</source>
        <translation>%1: %2, geschrieben von %3</translation>
    </message>
    <message>
        <source>%1: the password store does not answer. It may be asking for its password in a window of its own.</source>
        <translation>%1: Der Passwortspeicher antwortet nicht. Vielleicht fragt er in einem eigenen Fenster nach seinem Passwort.</translation>
    </message>
    <message>
        <source>%1: the password store is locked.</source>
        <translation>%1: Der Passwortspeicher ist gesperrt.</translation>
    </message>
    <message>
        <source>%1: there is no password store (%2).</source>
        <translation>%1: Es gibt keinen Passwortspeicher (%2).</translation>
    </message>
    <message>
        <source>%1; there is a contact form at %2</source>
        <translation>%1; ein Kontaktformular steht unter %2</translation>
    </message>
    <message>
        <source>(billed %1 USD)</source>
        <translation>(berechnet: %1 USD)</translation>
    </message>
    <message>
        <source>, %1 set aside for calls on their way</source>
        <translation>, %1 zurückgelegt für laufende Anfragen</translation>
    </message>
    <message>
        <source>, and only where nobody before it finds an address</source>
        <translation>, und nur dort, wo niemand zuvor eine Adresse findet</translation>
    </message>
    <message>
        <source>, only a contact form</source>
        <translation>, nur ein Kontaktformular</translation>
    </message>
    <message>
        <source>. Did you mean %1?</source>
        <translation>. Meinten Sie %1?</translation>
    </message>
    <message>
        <source>; %1 could not be read</source>
        <translation>; %1 ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>; %1@ is a mailbox for everybody there, not a person&apos;s</source>
        <translation>; %1@ ist dort ein Postfach für alle, nicht das einer Person</translation>
    </message>
    <message>
        <source>; the site shows its text only to browsers that run scripts</source>
        <translation>; die Website zeigt ihren Text nur Browsern, die Skripte ausführen</translation>
    </message>
    <message>
        <source>A Google search (DataForSEO, paid)</source>
        <translation>Einer Google-Suche (DataForSEO, kostenpflichtig)</translation>
    </message>
    <message>
        <source>A changed version of the mail to %1 was sent from Gmail.</source>
        <translation>Eine geänderte Fassung der Mail an %1 wurde aus Gmail gesendet.</translation>
    </message>
    <message>
        <source>A draft is written for each prospect with an address that has none yet. Nothing is sent.</source>
        <translation>Für jeden Interessenten mit Adresse, der noch keinen hat, wird ein Entwurf geschrieben. Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>A draft that is not needed any more was deleted in Gmail%1 (%2)</source>
        <translation>Ein nicht mehr gebrauchter Entwurf wurde in Gmail gelöscht%1 (%2)</translation>
    </message>
    <message>
        <source>A field in line %1 of the template has no name.</source>
        <translation>Ein Feld in Zeile %1 der Vorlage hat keinen Namen.</translation>
    </message>
    <message>
        <source>A follow-up is written for each site that was written to and has not answered. Nothing is sent: you approve each one, and the mailbox is read again right before it goes out.</source>
        <translation>Für jede Website, die angeschrieben wurde und nicht geantwortet hat, wird eine Nachfassmail geschrieben. Nichts wird gesendet: Sie geben jede einzeln frei, und unmittelbar vor dem Senden wird das Postfach noch einmal gelesen.</translation>
    </message>
    <message>
        <source>A free-mail address that was not seen on their own site.</source>
        <translation>Eine Freemail-Adresse, die nicht auf der eigenen Website stand.</translation>
    </message>
    <message>
        <source>A header of the request to %1 holds a forbidden character.</source>
        <translation>Eine Kopfzeile der Anfrage an %1 enthält ein verbotenes Zeichen.</translation>
    </message>
    <message>
        <source>A listing needs the address of a page.</source>
        <translation>Eine Linkliste braucht die Adresse einer Seite.</translation>
    </message>
    <message>
        <source>A mail that is being sent belongs to one job for at most</source>
        <translation>Eine Mail, die gerade gesendet wird, gehört einem Auftrag höchstens</translation>
    </message>
    <message>
        <source>A mail to %1 went out from this draft, but not with the text that you approved.</source>
        <translation>Aus diesem Entwurf ging eine Mail an %1 hinaus, aber nicht mit dem Text, den Sie freigegeben haben.</translation>
    </message>
    <message>
        <source>A mail to %1 went out, but not with the text that you approved. Look into Gmail and say whether it counts.</source>
        <translation>Eine Mail an %1 ging hinaus, aber nicht mit dem Text, den Sie freigegeben haben. Sehen Sie in Gmail nach und sagen Sie, ob sie zählt.</translation>
    </message>
    <message>
        <source>A mail to it came back: %1</source>
        <translation>Eine Mail dorthin kam zurück: %1</translation>
    </message>
    <message>
        <source>A mailbox cannot send less than one mail a day.</source>
        <translation>Ein Postfach kann nicht weniger als eine Mail am Tag senden.</translation>
    </message>
    <message>
        <source>A request to %1 named its own server, so it was not sent.</source>
        <translation>Eine Anfrage an %1 nannte selbst einen Server und wurde deshalb nicht gesendet.</translation>
    </message>
    <message>
        <source>A search needs at least one category.</source>
        <translation>Eine Suche braucht mindestens eine Kategorie.</translation>
    </message>
    <message>
        <source>A search needs at least one location.</source>
        <translation>Eine Suche braucht mindestens einen Ort.</translation>
    </message>
    <message>
        <source>A weight is a number from 0 on.</source>
        <translation>Ein Gewicht ist eine Zahl ab 0.</translation>
    </message>
    <message>
        <source>About $%1: the authority of %2 at %3</source>
        <translation>Etwa %1 $: die Autorität von %2 zu je %3</translation>
    </message>
    <message>
        <source>Access to Gmail was not given: “Cancel” was pressed in the browser.</source>
        <translation>Der Zugriff auf Gmail wurde nicht erteilt: Im Browser wurde „Abbrechen“ gedrückt.</translation>
    </message>
    <message>
        <source>Acknowledgment</source>
        <translation>Bestätigung des Eingangs</translation>
    </message>
    <message>
        <source>Add credit there, or choose another writer in Settings</source>
        <translation>Laden Sie dort Guthaben auf oder wählen Sie in den Einstellungen einen anderen Schreiber</translation>
    </message>
    <message>
        <source>Address %1 of %2 accepted by hand (%3): %4</source>
        <translation>Adresse %1 von %2 von Hand anerkannt (%3): %4</translation>
    </message>
    <message>
        <source>Address %1 of %2 no longer accepted by hand</source>
        <translation>Adresse %1 von %2 nicht mehr von Hand anerkannt</translation>
    </message>
    <message>
        <source>Address of %1 removed</source>
        <translation>Adresse von %1 entfernt</translation>
    </message>
    <message>
        <source>Address of %1 typed in: %2</source>
        <translation>Adresse von %1 eingetippt: %2</translation>
    </message>
    <message>
        <source>Address of the OpenAI-compatible server</source>
        <translation>Adresse des OpenAI-kompatiblen Servers</translation>
    </message>
    <message>
        <source>Addresses are checked by (free checks always come first)</source>
        <translation>Adressen werden geprüft von (kostenlose Prüfungen kommen immer zuerst)</translation>
    </message>
    <message>
        <source>Addresses are looked for at, in this order</source>
        <translation>Adressen werden in dieser Reihenfolge gesucht</translation>
    </message>
    <message>
        <source>Addresses asked of Hunter per site (10 per credit)</source>
        <translation>Adressen, die Hunter je Website genannt werden (10 je Credit)</translation>
    </message>
    <message>
        <source>All sending is paused</source>
        <translation>Der gesamte Versand ist angehalten</translation>
    </message>
    <message>
        <source>All sending is paused.</source>
        <translation>Der gesamte Versand ist angehalten.</translation>
    </message>
    <message>
        <source>Allow programs to use 127.0.0.1</source>
        <translation>Erlauben Sie Programmen, 127.0.0.1 zu benutzen</translation>
    </message>
    <message>
        <source>Allow sending again</source>
        <translation>Erlauben Sie das Senden wieder</translation>
    </message>
    <message>
        <source>Allow the Generative Language API for the key in the Google console</source>
        <translation>Erlauben Sie dem Schlüssel in der Google-Konsole die Generative Language API</translation>
    </message>
    <message>
        <source>An address is accepted by hand for a reason only.</source>
        <translation>Eine Adresse wird nur mit einem Grund von Hand anerkannt.</translation>
    </message>
    <message>
        <source>An approval must name what it approves.</source>
        <translation>Eine Freigabe muss sagen, was sie freigibt.</translation>
    </message>
    <message>
        <source>An event of the calendar has no first day.</source>
        <translation>Ein Termin des Kalenders hat keinen ersten Tag.</translation>
    </message>
    <message>
        <source>Another job is at this mail.</source>
        <translation>Ein anderer Auftrag hat diese Mail gerade.</translation>
    </message>
    <message>
        <source>Another job or program has taken this mail over.</source>
        <translation>Ein anderer Auftrag oder ein anderes Programm hat diese Mail übernommen.</translation>
    </message>
    <message>
        <source>Another mail of this run goes to the same address.</source>
        <translation>Eine andere Mail dieses Durchgangs geht an dieselbe Adresse.</translation>
    </message>
    <message>
        <source>Another mail of this run goes to the same site.</source>
        <translation>Eine andere Mail dieses Durchgangs geht an dieselbe Website.</translation>
    </message>
    <message>
        <source>Another sign-in is waiting for the browser.</source>
        <translation>Eine andere Anmeldung wartet auf den Browser.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Answers cannot be read, so a follow-up must not go out.</source>
        <translation>Antworten lassen sich nicht lesen, deshalb darf keine Nachfassmail hinaus.</translation>
    </message>
    <message>
        <source>Approval of the draft to %1 no longer holds: %2</source>
        <translation>Die Freigabe des Entwurfs an %1 gilt nicht mehr: %2</translation>
    </message>
    <message>
        <source>Approved exactly as it was then.</source>
        <translation>Freigegeben genau so, wie sie damals war.</translation>
    </message>
    <message>
        <source>Art Blogs; Galleries – separate several with ;</source>
        <translation>Kunstblogs; Galerien – mehrere mit ; trennen</translation>
    </message>
    <message>
        <source>Ask DataForSEO for domain authority (costs money)</source>
        <translation>DataForSEO nach der Domain-Autorität fragen (kostet Geld)</translation>
    </message>
    <message>
        <source>Ask for the authority of a site again after</source>
        <translation>Erneut nach der Autorität einer Website fragen nach</translation>
    </message>
    <message>
        <source>Ask the administrator to allow your client id</source>
        <translation>Bitten Sie den Administrator, Ihre Client-ID zu erlauben</translation>
    </message>
    <message>
        <source>Ask the administrator to allow your client id.</source>
        <translation>Bitten Sie den Administrator, Ihre Client-ID zu erlauben.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator for the right.</source>
        <translation>Bitten Sie den Administrator des Servers um das Recht.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator to free some space.</source>
        <translation>Bitten Sie den Administrator des Servers, Platz zu schaffen.</translation>
    </message>
    <message>
        <source>Ask, in this order</source>
        <translation>Fragen, in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>Asked not to be written to</source>
        <translation>Bat darum, nicht angeschrieben zu werden</translation>
    </message>
    <message>
        <source>At most %1 %2 credits: up to %3 for each of %4 sites</source>
        <translation>Höchstens %1 Credits bei %2: bis zu %3 für jede von %4 Websites</translation>
    </message>
    <message>
        <source>At most %1: %2 %3 of up to %4 results at DataForSEO, %5.</source>
        <translation>Höchstens %1: %2 %3 mit bis zu %4 Ergebnissen bei DataForSEO, %5.</translation>
    </message>
    <message>
        <source>At once, up to 200 results a search</source>
        <translation>Sofort, bis zu 200 Ergebnisse je Suche</translation>
    </message>
    <message>
        <source>Body template</source>
        <translation>Vorlage des Textes</translation>
    </message>
    <message>
        <source>Bring it back from a backup, or remove it and enter the keys again</source>
        <translation>Holen Sie ihn aus einer Sicherung zurück oder entfernen Sie ihn und geben Sie die Schlüssel neu ein</translation>
    </message>
    <message>
        <source>Calls of that server at the same time</source>
        <translation>Gleichzeitige Anfragen an diesen Server</translation>
    </message>
    <message>
        <source>Calls of the OpenAI-compatible server</source>
        <translation>Anfragen an den OpenAI-kompatiblen Server</translation>
    </message>
    <message>
        <source>Calls of the OpenAI-compatible server (0: only the limit per minute)</source>
        <translation>Anfragen an den OpenAI-kompatiblen Server (0: nur die Grenze je Minute)</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Categories (separate several with ;)</source>
        <translation>Kategorien (mehrere mit ; trennen)</translation>
    </message>
    <message>
        <source>Check addresses</source>
        <translation>Adressen prüfen</translation>
    </message>
    <message>
        <source>Check at the service before repeating it.</source>
        <translation>Sehen Sie beim Dienst nach, bevor Sie es wiederholen.</translation>
    </message>
    <message>
        <source>Check it in Settings; most end in /v1</source>
        <translation>Prüfen Sie sie in den Einstellungen; die meisten enden auf /v1</translation>
    </message>
    <message>
        <source>Check replies</source>
        <translation>Antworten abrufen</translation>
    </message>
    <message>
        <source>Check that its folder exists and may be written to.</source>
        <translation>Prüfen Sie, ob der Ordner existiert und beschreibbar ist.</translation>
    </message>
    <message>
        <source>Check that the client is of the type “Desktop app”, and connect again</source>
        <translation>Prüfen Sie, ob der Client vom Typ „Desktop-App“ ist, und verbinden Sie neu</translation>
    </message>
    <message>
        <source>Check the DNS service in Settings.</source>
        <translation>Prüfen Sie den DNS-Dienst in den Einstellungen.</translation>
    </message>
    <message>
        <source>Check the DataForSEO address in Settings</source>
        <translation>Prüfen Sie die Adresse von DataForSEO in den Einstellungen</translation>
    </message>
    <message>
        <source>Check the account at %1.</source>
        <translation>Prüfen Sie das Konto bei %1.</translation>
    </message>
    <message>
        <source>Check the address of the OpenAI-compatible server in Settings</source>
        <translation>Prüfen Sie die Adresse des OpenAI-kompatiblen Servers in den Einstellungen</translation>
    </message>
    <message>
        <source>Check the address of the listing</source>
        <translation>Prüfen Sie die Adresse der Linkliste</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>Check the client id, and connect again</source>
        <translation>Prüfen Sie die Client-ID und verbinden Sie neu</translation>
    </message>
    <message>
        <source>Check the date of this computer and whether something inspects the connection.</source>
        <translation>Prüfen Sie das Datum dieses Rechners und ob etwas die Verbindung untersucht.</translation>
    </message>
    <message>
        <source>Check the disk and try again.</source>
        <translation>Prüfen Sie den Datenträger und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Check the disk, and copy the database to another one.</source>
        <translation>Prüfen Sie den Datenträger und kopieren Sie die Datenbank auf einen anderen.</translation>
    </message>
    <message>
        <source>Check the disk, and save the keys again</source>
        <translation>Prüfen Sie den Datenträger und speichern Sie die Schlüssel noch einmal</translation>
    </message>
    <message>
        <source>Check the disk, and try again</source>
        <translation>Prüfen Sie den Datenträger und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>Prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>Check the folder “backups”.</source>
        <translation>Prüfen Sie den Ordner „backups“.</translation>
    </message>
    <message>
        <source>Check the internet connection and the address.</source>
        <translation>Prüfen Sie die Internetverbindung und die Adresse.</translation>
    </message>
    <message>
        <source>Check the internet connection.</source>
        <translation>Prüfen Sie die Internetverbindung.</translation>
    </message>
    <message>
        <source>Check the key in Settings.</source>
        <translation>Prüfen Sie den Schlüssel in den Einstellungen.</translation>
    </message>
    <message>
        <source>Check the network and the server.</source>
        <translation>Prüfen Sie das Netz und den Server.</translation>
    </message>
    <message>
        <source>Check the network settings.</source>
        <translation>Prüfen Sie die Netzwerkeinstellungen.</translation>
    </message>
    <message>
        <source>Check the password store, and try again</source>
        <translation>Prüfen Sie den Passwortspeicher und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>Check the plan at hunter.io</source>
        <translation>Prüfen Sie den Tarif auf hunter.io</translation>
    </message>
    <message>
        <source>Check the plan at hunter.io, or switch Hunter off in Settings</source>
        <translation>Prüfen Sie den Tarif auf hunter.io oder schalten Sie Hunter in den Einstellungen aus</translation>
    </message>
    <message>
        <source>Check the services in Settings</source>
        <translation>Prüfen Sie die Dienste in den Einstellungen</translation>
    </message>
    <message>
        <source>Check the user and the password.</source>
        <translation>Prüfen Sie Benutzer und Passwort.</translation>
    </message>
    <message>
        <source>Check what the key may do at %1.</source>
        <translation>Prüfen Sie bei %1, was der Schlüssel darf.</translation>
    </message>
    <message>
        <source>Choose a CSV or TSV file</source>
        <translation>Wählen Sie eine CSV- oder TSV-Datei</translation>
    </message>
    <message>
        <source>Choose a draft writer in Settings</source>
        <translation>Wählen Sie in den Einstellungen, wer Entwürfe schreibt</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>Wählen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>Choose a file with a header and rows</source>
        <translation>Wählen Sie eine Datei mit Kopfzeile und Zeilen</translation>
    </message>
    <message>
        <source>Choose a job that has not ended</source>
        <translation>Wählen Sie einen Auftrag, der noch nicht zu Ende ist</translation>
    </message>
    <message>
        <source>Choose a job that is paused or interrupted</source>
        <translation>Wählen Sie einen Auftrag, der angehalten oder unterbrochen ist</translation>
    </message>
    <message>
        <source>Choose a location</source>
        <translation>Wählen Sie einen Ort</translation>
    </message>
    <message>
        <source>Choose a longer one</source>
        <translation>Wählen Sie eine längere</translation>
    </message>
    <message>
        <source>Choose a mail of the list</source>
        <translation>Wählen Sie eine Mail der Liste</translation>
    </message>
    <message>
        <source>Choose a mail that came in</source>
        <translation>Wählen Sie eine Mail, die hereinkam</translation>
    </message>
    <message>
        <source>Choose a mail that is planned</source>
        <translation>Wählen Sie eine geplante Mail</translation>
    </message>
    <message>
        <source>Choose a mail that needs you</source>
        <translation>Wählen Sie eine Mail, die Sie braucht</translation>
    </message>
    <message>
        <source>Choose a model in Settings</source>
        <translation>Wählen Sie in den Einstellungen ein Modell</translation>
    </message>
    <message>
        <source>Choose a place from the list, such as United States</source>
        <translation>Wählen Sie einen Ort aus der Liste, etwa United States</translation>
    </message>
    <message>
        <source>Choose another draft</source>
        <translation>Wählen Sie einen anderen Entwurf</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Wählen Sie eine andere Datei</translation>
    </message>
    <message>
        <source>Choose another file for practice</source>
        <translation>Wählen Sie zum Üben eine andere Datei</translation>
    </message>
    <message>
        <source>Choose another file, or delete this one to start anew.</source>
        <translation>Wählen Sie eine andere Datei oder löschen Sie diese, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>Choose another file, or restore a copy from the folder “backups” beside it.</source>
        <translation>Wählen Sie eine andere Datei oder holen Sie eine Kopie aus dem Ordner „backups“ daneben zurück.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Choose another file; lists of addresses are imported.</source>
        <translation>Wählen Sie eine andere Datei; Adresslisten werden importiert.</translation>
    </message>
    <message>
        <source>Choose another header name.</source>
        <translation>Wählen Sie einen anderen Namen für die Kopfzeile.</translation>
    </message>
    <message>
        <source>Choose another model in Settings</source>
        <translation>Wählen Sie in den Einstellungen ein anderes Modell</translation>
    </message>
    <message>
        <source>Choose another model in Settings, or switch on billing in Google AI Studio</source>
        <translation>Wählen Sie in den Einstellungen ein anderes Modell oder schalten Sie in Google AI Studio die Abrechnung ein</translation>
    </message>
    <message>
        <source>Choose another number</source>
        <translation>Wählen Sie eine andere Zahl</translation>
    </message>
    <message>
        <source>Choose another place or free some space.</source>
        <translation>Wählen Sie einen anderen Ort oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Choose permissions again in Settings, and leave every box ticked</source>
        <translation>Wählen Sie in den Einstellungen die Rechte neu und lassen Sie jedes Kästchen angekreuzt</translation>
    </message>
    <message>
        <source>Close other programs and try again</source>
        <translation>Schließen Sie andere Programme und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>Close the other program and try again.</source>
        <translation>Schließen Sie das andere Programm und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Bestätigung</translation>
    </message>
    <message>
        <source>Connect Gmail again in Settings and leave every box ticked.</source>
        <translation>Verbinden Sie Gmail in den Einstellungen neu und lassen Sie jedes Kästchen angekreuzt.</translation>
    </message>
    <message>
        <source>Connect Gmail again in Settings.</source>
        <translation>Verbinden Sie Gmail in den Einstellungen neu.</translation>
    </message>
    <message>
        <source>Connect Gmail in Settings</source>
        <translation>Verbinden Sie Gmail in den Einstellungen</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Wieder verbinden</translation>
    </message>
    <message>
        <source>Connect again and choose %1 in the browser</source>
        <translation>Verbinden Sie neu und wählen Sie im Browser %1</translation>
    </message>
    <message>
        <source>Connect again and leave every box ticked</source>
        <translation>Verbinden Sie neu und lassen Sie jedes Kästchen angekreuzt</translation>
    </message>
    <message>
        <source>Connect again and press “Continue”</source>
        <translation>Verbinden Sie neu und drücken Sie „Weiter“</translation>
    </message>
    <message>
        <source>Connect again with the client file from the Google Cloud console</source>
        <translation>Verbinden Sie neu mit der Client-Datei aus der Google-Cloud-Konsole</translation>
    </message>
    <message>
        <source>Connect again; if the page showed an error, check the client id</source>
        <translation>Verbinden Sie neu; wenn die Seite einen Fehler zeigte, prüfen Sie die Client-ID</translation>
    </message>
    <message>
        <source>Connect it first</source>
        <translation>Verbinden Sie es zuerst</translation>
    </message>
    <message>
        <source>Connected as %1.</source>
        <translation>Verbunden als %1.</translation>
    </message>
    <message>
        <source>Conversation with %1 is dealt with</source>
        <translation>Unterhaltung mit %1 ist erledigt</translation>
    </message>
    <message>
        <source>Conversation with %1 waits again</source>
        <translation>Unterhaltung mit %1 wartet wieder</translation>
    </message>
    <message>
        <source>Copy its links into a CSV file and import that</source>
        <translation>Kopieren Sie die Links in eine CSV-Datei und importieren Sie diese</translation>
    </message>
    <message>
        <source>Correct that line and import again</source>
        <translation>Korrigieren Sie diese Zeile und importieren Sie erneut</translation>
    </message>
    <message>
        <source>Correct the address</source>
        <translation>Korrigieren Sie die Adresse</translation>
    </message>
    <message>
        <source>Correct the address in Settings.</source>
        <translation>Korrigieren Sie die Adresse in den Einstellungen.</translation>
    </message>
    <message>
        <source>Correct the template</source>
        <translation>Korrigieren Sie die Vorlage</translation>
    </message>
    <message>
        <source>DNS response code %1</source>
        <translation>DNS-Antwortcode %1</translation>
    </message>
    <message>
        <source>DNS server (empty: the system&apos;s)</source>
        <translation>DNS-Server (leer: der des Systems)</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Datenqualität</translation>
    </message>
    <message>
        <source>DataForSEO answered with HTTP %1 instead of a result.</source>
        <translation>DataForSEO antwortete mit HTTP %1 statt mit einem Ergebnis.</translation>
    </message>
    <message>
        <source>DataForSEO calls (0: only the limit per minute)</source>
        <translation>Anfragen an DataForSEO (0: nur die Grenze je Minute)</translation>
    </message>
    <message>
        <source>DataForSEO calls at the same time</source>
        <translation>Gleichzeitige Anfragen an DataForSEO</translation>
    </message>
    <message>
        <source>DataForSEO costs at most (0: no cap)</source>
        <translation>Kosten bei DataForSEO höchstens (0: keine Grenze)</translation>
    </message>
    <message>
        <source>DataForSEO did not say clearly which searches it took.</source>
        <translation>DataForSEO hat nicht klar gesagt, welche Suchen es angenommen hat.</translation>
    </message>
    <message>
        <source>DataForSEO did not say which searches it took.</source>
        <translation>DataForSEO hat nicht gesagt, welche Suchen es angenommen hat.</translation>
    </message>
    <message>
        <source>DataForSEO has trouble of its own (HTTP %1).</source>
        <translation>DataForSEO hat selbst Schwierigkeiten (HTTP %1).</translation>
    </message>
    <message>
        <source>DataForSEO live search</source>
        <translation>DataForSEO, sofortige Suche</translation>
    </message>
    <message>
        <source>DataForSEO needs a place to search from.</source>
        <translation>DataForSEO braucht einen Ort, von dem aus gesucht wird.</translation>
    </message>
    <message>
        <source>DataForSEO queued search</source>
        <translation>DataForSEO, Suche in der Warteschlange</translation>
    </message>
    <message>
        <source>DataForSEO ranks, each call</source>
        <translation>DataForSEO, Ränge, je Anfrage</translation>
    </message>
    <message>
        <source>Days on which nothing is sent</source>
        <translation>Tage, an denen nichts gesendet wird</translation>
    </message>
    <message>
        <source>Disconnected by you.</source>
        <translation>Von Ihnen getrennt.</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Discover websites</source>
        <translation>Websites suchen</translation>
    </message>
    <message>
        <source>Do not write to the same address again within</source>
        <translation>Nicht erneut an dieselbe Adresse schreiben innerhalb von</translation>
    </message>
    <message>
        <source>Document request</source>
        <translation>Bitte um Unterlagen</translation>
    </message>
    <message>
        <source>Domain authority</source>
        <translation>Domain-Autorität</translation>
    </message>
    <message>
        <source>Draft %1 has no recipient.</source>
        <translation>Entwurf %1 hat keinen Empfänger.</translation>
    </message>
    <message>
        <source>Draft again, or write this one by hand or with a template</source>
        <translation>Lassen Sie neu entwerfen oder schreiben Sie diese von Hand oder mit einer Vorlage</translation>
    </message>
    <message>
        <source>Draft to %1 approved: %2</source>
        <translation>Entwurf an %1 freigegeben: %2</translation>
    </message>
    <message>
        <source>Draft to %1 changed</source>
        <translation>Entwurf an %1 geändert</translation>
    </message>
    <message>
        <source>Draft to %1 is open again</source>
        <translation>Entwurf an %1 ist wieder offen</translation>
    </message>
    <message>
        <source>Draft to %1 put back as it was</source>
        <translation>Entwurf an %1 zurückgesetzt, wie er war</translation>
    </message>
    <message>
        <source>Draft to %1 rejected</source>
        <translation>Entwurf an %1 abgelehnt</translation>
    </message>
    <message>
        <source>Draft written: %1</source>
        <translation>Entwurf geschrieben: %1</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Drafts are written by</source>
        <translation>Entwürfe schreibt</translation>
    </message>
    <message>
        <source>E-mail confidence</source>
        <translation>Sicherheit der Adresse</translation>
    </message>
    <message>
        <source>Enter a DataForSEO key in Settings</source>
        <translation>Geben Sie in den Einstellungen einen DataForSEO-Schlüssel ein</translation>
    </message>
    <message>
        <source>Enter a Gemini API key in Settings</source>
        <translation>Geben Sie in den Einstellungen einen Gemini-API-Schlüssel ein</translation>
    </message>
    <message>
        <source>Enter a category or a keyword</source>
        <translation>Geben Sie eine Kategorie oder ein Stichwort ein</translation>
    </message>
    <message>
        <source>Enter an address for the prospect first</source>
        <translation>Geben Sie zuerst eine Adresse für den Interessenten ein</translation>
    </message>
    <message>
        <source>Enter its passphrase</source>
        <translation>Geben Sie seine Passphrase ein</translation>
    </message>
    <message>
        <source>Enter its passphrase, and try again</source>
        <translation>Geben Sie seine Passphrase ein und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>Enter the Hunter API key in Settings</source>
        <translation>Geben Sie in den Einstellungen den Hunter-API-Schlüssel ein</translation>
    </message>
    <message>
        <source>Enter the client id and the client secret of your Google project, or choose its file</source>
        <translation>Geben Sie Client-ID und Client-Geheimnis Ihres Google-Projekts ein oder wählen Sie dessen Datei</translation>
    </message>
    <message>
        <source>Enter the client id of your Google project</source>
        <translation>Geben Sie die Client-ID Ihres Google-Projekts ein</translation>
    </message>
    <message>
        <source>Enter the key in Settings</source>
        <translation>Geben Sie den Schlüssel in den Einstellungen ein</translation>
    </message>
    <message>
        <source>Enter the key in Settings.</source>
        <translation>Geben Sie den Schlüssel in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>Enter the model&apos;s name in Settings</source>
        <translation>Geben Sie den Namen des Modells in den Einstellungen ein</translation>
    </message>
    <message>
        <source>Enter the server&apos;s key in Settings</source>
        <translation>Geben Sie den Schlüssel des Servers in den Einstellungen ein</translation>
    </message>
    <message>
        <source>Every gate is open.</source>
        <translation>Alle Schranken sind offen.</translation>
    </message>
    <message>
        <source>Every gate was open. %1 had approved this very text%2.</source>
        <translation>Alle Schranken waren offen. Freigabe genau dieses Textes: %1%2.</translation>
    </message>
    <message>
        <source>Export it as CSV and import that</source>
        <translation>Exportieren Sie sie als CSV und importieren Sie diese</translation>
    </message>
    <message>
        <source>Fill the field, or write {{%1|other text}} in the template</source>
        <translation>Füllen Sie das Feld oder schreiben Sie {{%1|anderer Text}} in die Vorlage</translation>
    </message>
    <message>
        <source>Find addresses</source>
        <translation>Adressen finden</translation>
    </message>
    <message>
        <source>Finish it, or cancel it</source>
        <translation>Beenden Sie sie oder brechen Sie sie ab</translation>
    </message>
    <message>
        <source>First pause before a second try</source>
        <translation>Erste Pause vor einem zweiten Versuch</translation>
    </message>
    <message>
        <source>First pause between looking for queued results</source>
        <translation>Erste Pause beim Nachsehen nach Ergebnissen der Warteschlange</translation>
    </message>
    <message>
        <source>Follow up when there is no answer after</source>
        <translation>Nachfassen, wenn keine Antwort kommt nach</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Nachfassmail</translation>
    </message>
    <message>
        <source>Follow-ups to one site at most</source>
        <translation>Nachfassmails an eine Website höchstens</translation>
    </message>
    <message>
        <source>Follow-ups written in one run at most</source>
        <translation>Nachfassmails in einem Durchgang höchstens</translation>
    </message>
    <message>
        <source>For the address of %1 there is no suggestion.</source>
        <translation>Für die Adresse von %1 gibt es keinen Vorschlag.</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Weiterleitung</translation>
    </message>
    <message>
        <source>Free some space and try again; nothing has been lost.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es erneut; nichts ist verloren.</translation>
    </message>
    <message>
        <source>Free: %1 from the template</source>
        <translation>Kostenlos: %1 aus der Vorlage</translation>
    </message>
    <message>
        <source>Free: %1, by the model on this computer</source>
        <translation>Kostenlos: %1, vom Modell auf diesem Rechner</translation>
    </message>
    <message>
        <source>Gemini address</source>
        <translation>Adresse von Gemini</translation>
    </message>
    <message>
        <source>Gemini calls</source>
        <translation>Anfragen an Gemini</translation>
    </message>
    <message>
        <source>Gemini calls (0: only the limit per minute)</source>
        <translation>Anfragen an Gemini (0: nur die Grenze je Minute)</translation>
    </message>
    <message>
        <source>Gemini calls at the same time</source>
        <translation>Gleichzeitige Anfragen an Gemini</translation>
    </message>
    <message>
        <source>Gemini cannot be used from this place or without billing</source>
        <translation>Gemini lässt sich von diesem Ort aus oder ohne Abrechnung nicht benutzen</translation>
    </message>
    <message>
        <source>Gemini costs at most (0: no cap)</source>
        <translation>Kosten bei Gemini höchstens (0: keine Grenze)</translation>
    </message>
    <message>
        <source>Gemini does not accept this key</source>
        <translation>Gemini nimmt diesen Schlüssel nicht an</translation>
    </message>
    <message>
        <source>Gemini has trouble of its own</source>
        <translation>Gemini hat selbst Schwierigkeiten</translation>
    </message>
    <message>
        <source>Gemini model</source>
        <translation>Gemini-Modell</translation>
    </message>
    <message>
        <source>Gemini refused the key</source>
        <translation>Gemini hat den Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>Gemini refused the request</source>
        <translation>Gemini hat die Anfrage abgelehnt</translation>
    </message>
    <message>
        <source>Gemini took too long</source>
        <translation>Gemini brauchte zu lange</translation>
    </message>
    <message>
        <source>Gemini was asked too often</source>
        <translation>Gemini wurde zu oft gefragt</translation>
    </message>
    <message>
        <source>Gemini wrote no draft: %1.</source>
        <translation>Gemini hat keinen Entwurf geschrieben: %1.</translation>
    </message>
    <message>
        <source>Gemini, text sent</source>
        <translation>Gemini, gesendeter Text</translation>
    </message>
    <message>
        <source>Gemini, text written</source>
        <translation>Gemini, geschriebener Text</translation>
    </message>
    <message>
        <source>Give an answer that was paid for again for (0: ask and pay anew)</source>
        <translation>Eine bezahlte Antwort wiederverwenden (0: neu fragen und bezahlen)</translation>
    </message>
    <message>
        <source>Give the address that it forwards to</source>
        <translation>Geben Sie die Adresse an, auf die sie weiterleitet</translation>
    </message>
    <message>
        <source>Give the model more context on its server, or choose another model in Settings</source>
        <translation>Geben Sie dem Modell auf seinem Server mehr Kontext oder wählen Sie in den Einstellungen ein anderes Modell</translation>
    </message>
    <message>
        <source>Give yourself the right to read and write it.</source>
        <translation>Geben Sie sich das Recht, sie zu lesen und zu schreiben.</translation>
    </message>
    <message>
        <source>Give yourself the right to read it</source>
        <translation>Geben Sie sich das Recht, sie zu lesen</translation>
    </message>
    <message>
        <source>Give yourself the right to write in its folder</source>
        <translation>Geben Sie sich das Recht, in ihren Ordner zu schreiben</translation>
    </message>
    <message>
        <source>Gmail address</source>
        <translation>Adresse von Gmail</translation>
    </message>
    <message>
        <source>Gmail asks to slow down.</source>
        <translation>Gmail bittet darum, langsamer zu fragen.</translation>
    </message>
    <message>
        <source>Gmail calls</source>
        <translation>Anfragen an Gmail</translation>
    </message>
    <message>
        <source>Gmail calls (0: only the limit per minute)</source>
        <translation>Anfragen an Gmail (0: nur die Grenze je Minute)</translation>
    </message>
    <message>
        <source>Gmail calls at the same time</source>
        <translation>Gleichzeitige Anfragen an Gmail</translation>
    </message>
    <message>
        <source>Gmail did not allow Overture to %1 for %2.</source>
        <translation>Gmail hat Overture für %2 nicht erlaubt: %1.</translation>
    </message>
    <message>
        <source>Gmail did not say which address it sends from.</source>
        <translation>Gmail hat nicht gesagt, von welcher Adresse es sendet.</translation>
    </message>
    <message>
        <source>Gmail did not tell the Message-ID of the mail that was sent.</source>
        <translation>Gmail hat die Message-ID der gesendeten Mail nicht genannt.</translation>
    </message>
    <message>
        <source>Gmail does not accept the recipient&apos;s address.</source>
        <translation>Gmail nimmt die Adresse des Empfängers nicht an.</translation>
    </message>
    <message>
        <source>Gmail does not allow this for the account.</source>
        <translation>Gmail erlaubt das für dieses Konto nicht.</translation>
    </message>
    <message>
        <source>Gmail does not know the conversation that this mail should continue.</source>
        <translation>Gmail kennt die Unterhaltung nicht, die diese Mail fortsetzen soll.</translation>
    </message>
    <message>
        <source>Gmail no longer has the draft to %1, and no sent mail was found in its thread.</source>
        <translation>Gmail hat den Entwurf an %1 nicht mehr, und in seinem Thread wurde keine gesendete Mail gefunden.</translation>
    </message>
    <message>
        <source>Gmail no longer has this mail or draft.</source>
        <translation>Gmail hat diese Mail oder diesen Entwurf nicht mehr.</translation>
    </message>
    <message>
        <source>Gmail refused the mail to %1 and no longer has its draft: %2</source>
        <translation>Gmail hat die Mail an %1 abgelehnt und hat ihren Entwurf nicht mehr: %2</translation>
    </message>
    <message>
        <source>Gmail refused the sign-in.</source>
        <translation>Gmail hat die Anmeldung abgelehnt.</translation>
    </message>
    <message>
        <source>Gmail returned a mail, for the limit for sending is reached.</source>
        <translation>Gmail hat eine Mail zurückgegeben, weil die Sendegrenze erreicht ist.</translation>
    </message>
    <message>
        <source>Gmail sent a mail without its content.</source>
        <translation>Gmail hat eine Mail ohne Inhalt geschickt.</translation>
    </message>
    <message>
        <source>Gmail sent an answer that Overture does not understand.</source>
        <translation>Gmail gab eine Antwort, die Overture nicht versteht.</translation>
    </message>
    <message>
        <source>Gmail took the mail and returned it, for the limit for sending was reached. It is due again.</source>
        <translation>Gmail hat die Mail angenommen und zurückgegeben, weil die Sendegrenze erreicht war. Sie ist wieder fällig.</translation>
    </message>
    <message>
        <source>Gmail&apos;s answer was lost, so it is not known whether the mail went out.</source>
        <translation>Die Antwort von Gmail ging verloren; es ist nicht bekannt, ob die Mail hinausging.</translation>
    </message>
    <message>
        <source>Gmail&apos;s limit for sending mail is reached for this account.</source>
        <translation>Die Sendegrenze von Gmail ist für dieses Konto erreicht.</translation>
    </message>
    <message>
        <source>Gmail’s limit for sending is reached</source>
        <translation>Die Sendegrenze von Gmail ist erreicht</translation>
    </message>
    <message>
        <source>Gmail’s list does not end.</source>
        <translation>Die Liste von Gmail endet nicht.</translation>
    </message>
    <message>
        <source>Go on after midnight Pacific time, or choose another model in Settings</source>
        <translation>Fahren Sie nach Mitternacht pazifischer Zeit fort oder wählen Sie in den Einstellungen ein anderes Modell</translation>
    </message>
    <message>
        <source>Go on tomorrow, or choose another model in Settings</source>
        <translation>Fahren Sie morgen fort oder wählen Sie in den Einstellungen ein anderes Modell</translation>
    </message>
    <message>
        <source>Go on tomorrow.</source>
        <translation>Fahren Sie morgen fort.</translation>
    </message>
    <message>
        <source>Google asks to wait before the next sign-in.</source>
        <translation>Google bittet, vor der nächsten Anmeldung zu warten.</translation>
    </message>
    <message>
        <source>Google did not accept the sign-in: it was too old, or had been used before.</source>
        <translation>Google hat die Anmeldung nicht angenommen: Sie war zu alt oder wurde schon benutzt.</translation>
    </message>
    <message>
        <source>Google did not say which address was signed in.</source>
        <translation>Google hat nicht gesagt, welche Adresse angemeldet wurde.</translation>
    </message>
    <message>
        <source>Google does not know this client id with this client secret.</source>
        <translation>Google kennt diese Client-ID mit diesem Client-Geheimnis nicht.</translation>
    </message>
    <message>
        <source>Google gave access for an hour only, without a way to renew it.</source>
        <translation>Google hat den Zugang nur für eine Stunde gegeben, ohne Möglichkeit, ihn zu erneuern.</translation>
    </message>
    <message>
        <source>Google refused the sign-in.</source>
        <translation>Google hat die Anmeldung abgelehnt.</translation>
    </message>
    <message>
        <source>Google refused to go on with the sign-in.</source>
        <translation>Google wollte die Anmeldung nicht fortsetzen.</translation>
    </message>
    <message>
        <source>Google sign-in: page</source>
        <translation>Google-Anmeldung: Seite</translation>
    </message>
    <message>
        <source>Google sign-in: revocation</source>
        <translation>Google-Anmeldung: Widerruf</translation>
    </message>
    <message>
        <source>Google sign-in: tokens</source>
        <translation>Google-Anmeldung: Tokens</translation>
    </message>
    <message>
        <source>Google sign-in: who it is</source>
        <translation>Google-Anmeldung: wer es ist</translation>
    </message>
    <message>
        <source>Google’s answer to the sign-in cannot be understood.</source>
        <translation>Die Antwort von Google auf die Anmeldung ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>Google’s sign-in</source>
        <translation>Die Google-Anmeldung</translation>
    </message>
    <message>
        <source>Google’s sign-in cannot be renewed at present: %1</source>
        <translation>Die Google-Anmeldung lässt sich zurzeit nicht erneuern: %1</translation>
    </message>
    <message>
        <source>Has e-mail</source>
        <translation>Hat E-Mail</translation>
    </message>
    <message>
        <source>Hunter address</source>
        <translation>Adresse von Hunter</translation>
    </message>
    <message>
        <source>Hunter asks for a pause</source>
        <translation>Hunter bittet um eine Pause</translation>
    </message>
    <message>
        <source>Hunter asks for payment</source>
        <translation>Hunter verlangt Bezahlung</translation>
    </message>
    <message>
        <source>Hunter calls</source>
        <translation>Anfragen an Hunter</translation>
    </message>
    <message>
        <source>Hunter calls at the same time</source>
        <translation>Gleichzeitige Anfragen an Hunter</translation>
    </message>
    <message>
        <source>Hunter checks of addresses</source>
        <translation>Adressprüfungen bei Hunter</translation>
    </message>
    <message>
        <source>Hunter costs at most (0: no cap)</source>
        <translation>Kosten bei Hunter höchstens (0: keine Grenze)</translation>
    </message>
    <message>
        <source>Hunter could not find out whether the mailbox exists.</source>
        <translation>Hunter konnte nicht herausfinden, ob es das Postfach gibt.</translation>
    </message>
    <message>
        <source>Hunter does not know what was asked for</source>
        <translation>Hunter kennt das Gefragte nicht</translation>
    </message>
    <message>
        <source>Hunter email finder</source>
        <translation>Hunter, Adresssuche nach Namen</translation>
    </message>
    <message>
        <source>Hunter gives it %1 of 100.</source>
        <translation>Hunter gibt ihr %1 von 100.</translation>
    </message>
    <message>
        <source>Hunter has not finished looking for %1</source>
        <translation>Hunter ist mit der Suche nach %1 nicht fertig</translation>
    </message>
    <message>
        <source>Hunter is still busy with the same request</source>
        <translation>Hunter ist noch mit derselben Anfrage beschäftigt</translation>
    </message>
    <message>
        <source>Hunter knows no address for %1</source>
        <translation>Hunter kennt keine Adresse für %1</translation>
    </message>
    <message>
        <source>Hunter knows no address for %1, nor for %2</source>
        <translation>Hunter kennt keine Adresse für %1 und auch keine für %2</translation>
    </message>
    <message>
        <source>Hunter refused the key</source>
        <translation>Hunter hat den Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>Hunter refused the request (HTTP %1)</source>
        <translation>Hunter hat die Anfrage abgelehnt (HTTP %1)</translation>
    </message>
    <message>
        <source>Hunter says that the mailbox does not exist.</source>
        <translation>Hunter sagt, dass es das Postfach nicht gibt.</translation>
    </message>
    <message>
        <source>Hunter says that the mailbox exists.</source>
        <translation>Hunter sagt, dass es das Postfach gibt.</translation>
    </message>
    <message>
        <source>Hunter search</source>
        <translation>Hunter, Suche</translation>
    </message>
    <message>
        <source>Hunter verification</source>
        <translation>Hunter, Prüfung</translation>
    </message>
    <message>
        <source>Hunter was asked too often</source>
        <translation>Hunter wurde zu oft gefragt</translation>
    </message>
    <message>
        <source>Hunter was still checking after 75 seconds; try again later.</source>
        <translation>Hunter prüfte nach 75 Sekunden immer noch; versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Hunter’s checks at the same time</source>
        <translation>Gleichzeitige Prüfungen bei Hunter</translation>
    </message>
    <message>
        <source>Idea of the campaign, for the model</source>
        <translation>Idee der Kampagne, für das Modell</translation>
    </message>
    <message>
        <source>If you would rather not hear from me again, just reply “no thanks” and I will not write again.</source>
        <translation>Wenn Sie lieber nichts mehr von mir hören möchten, antworten Sie einfach „nein danke“, und ich schreibe nicht wieder.</translation>
    </message>
    <message>
        <source>Imported list</source>
        <translation>Importierte Liste</translation>
    </message>
    <message>
        <source>In the Google Cloud console make an OAuth client of the type “Desktop app” and download its file</source>
        <translation>Legen Sie in der Google-Cloud-Konsole einen OAuth-Client vom Typ „Desktop-App“ an und laden Sie seine Datei herunter</translation>
    </message>
    <message>
        <source>In the queue it would be %1.</source>
        <translation>In der Warteschlange wären es %1.</translation>
    </message>
    <message>
        <source>Information request</source>
        <translation>Bitte um Auskunft</translation>
    </message>
    <message>
        <source>Install libsodium</source>
        <translation>Installieren Sie libsodium</translation>
    </message>
    <message>
        <source>Install that version</source>
        <translation>Installieren Sie diese Version</translation>
    </message>
    <message>
        <source>Install the package libqt6sql6-psql.</source>
        <translation>Installieren Sie das Paket libqt6sql6-psql.</translation>
    </message>
    <message>
        <source>Install the package libqt6sql6-sqlite.</source>
        <translation>Installieren Sie das Paket libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>Install the program again</source>
        <translation>Installieren Sie das Programm neu</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Vorstellung</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>It goes now.</source>
        <translation>Sie geht jetzt hinaus.</translation>
    </message>
    <message>
        <source>It goes out with the next “Send”.</source>
        <translation>Sie geht mit dem nächsten „Senden“ hinaus.</translation>
    </message>
    <message>
        <source>It grows over</source>
        <translation>Sie wächst innerhalb von</translation>
    </message>
    <message>
        <source>It has now: %1%2.</source>
        <translation>Es hat jetzt: %1%2.</translation>
    </message>
    <message>
        <source>It is not known yet whether the search service took this search; it is looked up again, not handed over again.</source>
        <translation>Noch ist nicht bekannt, ob der Suchdienst diese Suche angenommen hat; sie wird nachgesehen, nicht noch einmal übergeben.</translation>
    </message>
    <message>
        <source>It is outside %1–%2 o’clock on a working day where they are.</source>
        <translation>Dort ist es außerhalb von %1–%2 Uhr an einem Werktag.</translation>
    </message>
    <message>
        <source>It is outside %1–%2 o’clock where they are.</source>
        <translation>Dort ist es außerhalb von %1–%2 Uhr.</translation>
    </message>
    <message>
        <source>It is planned for a later time.</source>
        <translation>Sie ist für später geplant.</translation>
    </message>
    <message>
        <source>It lies in Gmail as a draft and goes out with the next “Send”, while it is approved.</source>
        <translation>Sie liegt als Entwurf in Gmail und geht mit dem nächsten „Senden“ hinaus, solange sie freigegeben ist.</translation>
    </message>
    <message>
        <source>It may be out already and is looked for first.</source>
        <translation>Sie ist vielleicht schon hinaus und wird zuerst gesucht.</translation>
    </message>
    <message>
        <source>It may have gone out from the other copy of this workspace, so it was taken back.</source>
        <translation>Sie ging vielleicht aus der anderen Kopie dieses Arbeitsbereichs hinaus, deshalb wurde sie zurückgeholt.</translation>
    </message>
    <message>
        <source>It was being sent from %1, which is not the mailbox that is connected.</source>
        <translation>Sie wurde gerade von %1 gesendet, und das ist nicht das verbundene Postfach.</translation>
    </message>
    <message>
        <source>It was taken back before it went.</source>
        <translation>Sie wurde zurückgeholt, bevor sie hinausging.</translation>
    </message>
    <message>
        <source>It was to go without waiting for its planned time.</source>
        <translation>Sie sollte hinaus, ohne auf ihre geplante Zeit zu warten.</translation>
    </message>
    <message>
        <source>Item %1 of a job does not exist.</source>
        <translation>Eintrag %1 eines Auftrags existiert nicht.</translation>
    </message>
    <message>
        <source>Its time has passed by more than 15 minutes, so it was not sent as planned.</source>
        <translation>Ihre Zeit ist um mehr als 15 Minuten überschritten, deshalb wurde sie nicht wie geplant gesendet.</translation>
    </message>
    <message>
        <source>Job %1 cannot go on: it has ended or is of an unknown type.</source>
        <translation>Auftrag %1 kann nicht weitergehen: Er ist beendet oder von unbekannter Art.</translation>
    </message>
    <message>
        <source>Job %1 does not exist.</source>
        <translation>Auftrag %1 existiert nicht.</translation>
    </message>
    <message>
        <source>Job %1 has disappeared from the database.</source>
        <translation>Auftrag %1 ist aus der Datenbank verschwunden.</translation>
    </message>
    <message>
        <source>Keep the address on the do-not-contact list</source>
        <translation>Lassen Sie die Adresse auf der Sperrliste</translation>
    </message>
    <message>
        <source>Keys can be moved to the password store or into the vault.</source>
        <translation>Schlüssel lassen sich in den Passwortspeicher oder in den Tresor verschieben.</translation>
    </message>
    <message>
        <source>Language of the results</source>
        <translation>Sprache der Ergebnisse</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <source>Leave a service alone after so many failures in a row (0: never)</source>
        <translation>Einen Dienst in Ruhe lassen nach so vielen Fehlern in Folge (0: nie)</translation>
    </message>
    <message>
        <source>Leave it alone at first for</source>
        <translation>Ihn zuerst in Ruhe lassen</translation>
    </message>
    <message>
        <source>Leave it alone at most for</source>
        <translation>Ihn längstens in Ruhe lassen</translation>
    </message>
    <message>
        <source>Leave it planned, or change what holds it</source>
        <translation>Lassen Sie sie geplant oder ändern Sie, was sie zurückhält</translation>
    </message>
    <message>
        <source>Leave one weight above zero</source>
        <translation>Lassen Sie ein Gewicht über null</translation>
    </message>
    <message>
        <source>Leave out marketplaces and social networks</source>
        <translation>Marktplätze und soziale Netze weglassen</translation>
    </message>
    <message>
        <source>Leave out the passphrase, or open a real workspace</source>
        <translation>Lassen Sie die Passphrase weg oder öffnen Sie einen echten Arbeitsbereich</translation>
    </message>
    <message>
        <source>Leave out these kinds of sites</source>
        <translation>Diese Arten von Websites weglassen</translation>
    </message>
    <message>
        <source>Leave out these kinds of sites (separate several with ;)</source>
        <translation>Diese Arten von Websites weglassen (mehrere mit ; trennen)</translation>
    </message>
    <message>
        <source>Line %1 of the imported list</source>
        <translation>Zeile %1 der importierten Liste</translation>
    </message>
    <message>
        <source>Links of %1</source>
        <translation>Links von %1</translation>
    </message>
    <message>
        <source>List the drafts and choose one of them</source>
        <translation>Sehen Sie die Liste der Entwürfe an und wählen Sie einen davon</translation>
    </message>
    <message>
        <source>List the inbox and choose one of its mails</source>
        <translation>Sehen Sie den Posteingang an und wählen Sie eine seiner Mails</translation>
    </message>
    <message>
        <source>List the jobs and choose one of them</source>
        <translation>Sehen Sie die Liste der Aufträge an und wählen Sie einen davon</translation>
    </message>
    <message>
        <source>List the mails and choose one of them</source>
        <translation>Sehen Sie die Liste der Mails an und wählen Sie eine davon</translation>
    </message>
    <message>
        <source>List the prospects and choose one of them</source>
        <translation>Sehen Sie die Liste der Interessenten an und wählen Sie einen davon</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Longest gap between two mails</source>
        <translation>Längster Abstand zwischen zwei Mails</translation>
    </message>
    <message>
        <source>Longest pause between tries</source>
        <translation>Längste Pause zwischen Versuchen</translation>
    </message>
    <message>
        <source>Longest wait for an answer</source>
        <translation>Längstes Warten auf eine Antwort</translation>
    </message>
    <message>
        <source>Longest wait for that model</source>
        <translation>Längstes Warten auf dieses Modell</translation>
    </message>
    <message>
        <source>Look at the list of accounts</source>
        <translation>Sehen Sie die Liste der Konten an</translation>
    </message>
    <message>
        <source>Look at the log for what led to this.</source>
        <translation>Sehen Sie im Protokoll nach, was dazu führte.</translation>
    </message>
    <message>
        <source>Look at the server&apos;s own log</source>
        <translation>Sehen Sie in das Protokoll des Servers</translation>
    </message>
    <message>
        <source>Look at what was sent and allow sending again</source>
        <translation>Sehen Sie an, was gesendet wurde, und erlauben Sie das Senden wieder</translation>
    </message>
    <message>
        <source>Look at what was sent first</source>
        <translation>Sehen Sie zuerst an, was gesendet wurde</translation>
    </message>
    <message>
        <source>Look for one, or type it in</source>
        <translation>Suchen Sie eine oder tippen Sie sie ein</translation>
    </message>
    <message>
        <source>Look for sites with</source>
        <translation>Websites suchen mit</translation>
    </message>
    <message>
        <source>Look for that window, and try again</source>
        <translation>Suchen Sie dieses Fenster und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>Look into Gmail and say whether it was sent</source>
        <translation>Sehen Sie in Gmail nach und sagen Sie, ob sie gesendet wurde</translation>
    </message>
    <message>
        <source>Look into Gmail and say whether it was sent.</source>
        <translation>Sehen Sie in Gmail nach und sagen Sie, ob sie gesendet wurde.</translation>
    </message>
    <message>
        <source>Mail %1 is your own; only received mails have a class.</source>
        <translation>Mail %1 ist Ihre eigene; nur empfangene Mails haben eine Art.</translation>
    </message>
    <message>
        <source>Mail from %1 is %2, not %3</source>
        <translation>Mail von %1 ist %2, nicht %3</translation>
    </message>
    <message>
        <source>Mail from %1: %2</source>
        <translation>Mail von %1: %2</translation>
    </message>
    <message>
        <source>Mail to %1 is %2: %3</source>
        <translation>Mail an %1 ist %2: %3</translation>
    </message>
    <message>
        <source>Mails a day, grown with the days on which the account sent</source>
        <translation>Mails am Tag, gewachsen mit den Tagen, an denen das Konto sendete</translation>
    </message>
    <message>
        <source>Mails a day, to begin with</source>
        <translation>Mails am Tag, am Anfang</translation>
    </message>
    <message>
        <source>Mails an hour (0: no limit)</source>
        <translation>Mails in der Stunde (0: keine Grenze)</translation>
    </message>
    <message>
        <source>Make a new key in Google AI Studio and enter it in Settings</source>
        <translation>Erstellen Sie in Google AI Studio einen neuen Schlüssel und geben Sie ihn in den Einstellungen ein</translation>
    </message>
    <message>
        <source>Make its folder writable.</source>
        <translation>Machen Sie ihren Ordner beschreibbar.</translation>
    </message>
    <message>
        <source>Make room or give yourself the right to write there, and try again</source>
        <translation>Schaffen Sie Platz oder geben Sie sich dort Schreibrecht und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>Make the file and its folder writable.</source>
        <translation>Machen Sie die Datei und ihren Ordner beschreibbar.</translation>
    </message>
    <message>
        <source>Make the file writable, or open a copy of it.</source>
        <translation>Machen Sie die Datei beschreibbar oder öffnen Sie eine Kopie davon.</translation>
    </message>
    <message>
        <source>Make the folder writable (the database keeps its log beside it), or choose another place.</source>
        <translation>Machen Sie den Ordner beschreibbar (die Datenbank führt ihr Protokoll daneben) oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Model of the OpenAI-compatible server</source>
        <translation>Modell des OpenAI-kompatiblen Servers</translation>
    </message>
    <message>
        <source>Model server</source>
        <translation>Modellserver</translation>
    </message>
    <message>
        <source>More than %1 mails a day are never sent from one account: Gmail closes accounts for it.</source>
        <translation>Mehr als %1 Mails am Tag werden nie von einem Konto gesendet: Gmail schließt dafür Konten.</translation>
    </message>
    <message>
        <source>Most results per search</source>
        <translation>Ergebnisse je Suche höchstens</translation>
    </message>
    <message>
        <source>Name a category, such as Art Blogs</source>
        <translation>Nennen Sie eine Kategorie, etwa Kunstblogs</translation>
    </message>
    <message>
        <source>Name a column “Website” or “E-Mail” and import again</source>
        <translation>Nennen Sie eine Spalte „Website“ oder „E-Mail“ und importieren Sie erneut</translation>
    </message>
    <message>
        <source>Name a file that can be read</source>
        <translation>Nennen Sie eine Datei, die sich lesen lässt</translation>
    </message>
    <message>
        <source>Name a location, such as United States</source>
        <translation>Nennen Sie einen Ort, etwa United States</translation>
    </message>
    <message>
        <source>Name a page that lists sites</source>
        <translation>Nennen Sie eine Seite, die Websites auflistet</translation>
    </message>
    <message>
        <source>Name finders in their order, such as %1</source>
        <translation>Nennen Sie Sucher in ihrer Reihenfolge, etwa %1</translation>
    </message>
    <message>
        <source>Name one or more of: %1</source>
        <translation>Nennen Sie einen oder mehrere von: %1</translation>
    </message>
    <message>
        <source>Name some in Settings</source>
        <translation>Nennen Sie einige in den Einstellungen</translation>
    </message>
    <message>
        <source>Name the category that it is for</source>
        <translation>Nennen Sie die Kategorie, für die sie ist</translation>
    </message>
    <message>
        <source>Name the category that the template is for</source>
        <translation>Nennen Sie die Kategorie, für die die Vorlage ist</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>No category was named.</source>
        <translation>Es wurde keine Kategorie genannt.</translation>
    </message>
    <message>
        <source>No column names a website or an e-mail address.</source>
        <translation>Keine Spalte nennt eine Website oder eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>No draft for %1: %2</source>
        <translation>Kein Entwurf für %1: %2</translation>
    </message>
    <message>
        <source>No finder is chosen, so no address could be found.</source>
        <translation>Es ist kein Sucher gewählt, deshalb ließe sich keine Adresse finden.</translation>
    </message>
    <message>
        <source>No key for %1 is stored.</source>
        <translation>Für %1 ist kein Schlüssel gespeichert.</translation>
    </message>
    <message>
        <source>No key is stored for %1.</source>
        <translation>Für %1 ist kein Schlüssel gespeichert.</translation>
    </message>
    <message>
        <source>No lock file can be made beside “%1”.</source>
        <translation>Neben „%1“ lässt sich keine Sperrdatei anlegen.</translation>
    </message>
    <message>
        <source>No mailbox is connected, so nobody can say what was sent.</source>
        <translation>Kein Postfach ist verbunden, deshalb kann niemand sagen, was gesendet wurde.</translation>
    </message>
    <message>
        <source>No mailbox is connected, so the sender’s address is not known.</source>
        <translation>Kein Postfach ist verbunden, deshalb ist die Adresse des Absenders nicht bekannt.</translation>
    </message>
    <message>
        <source>No mailbox is connected.</source>
        <translation>Kein Postfach ist verbunden.</translation>
    </message>
    <message>
        <source>No model was asked, because the master switch is off.</source>
        <translation>Kein Modell wurde gefragt, weil der Hauptschalter aus ist.</translation>
    </message>
    <message>
        <source>No more than %1 mails go out in 24 hours.</source>
        <translation>In 24 Stunden gehen nicht mehr als %1 Mails hinaus.</translation>
    </message>
    <message>
        <source>No more than %1 mails go out in an hour.</source>
        <translation>In einer Stunde gehen nicht mehr als %1 Mails hinaus.</translation>
    </message>
    <message>
        <source>No name server answered about %1.</source>
        <translation>Kein Nameserver hat zu %1 geantwortet.</translation>
    </message>
    <message>
        <source>No name server can be reached to look up %1.</source>
        <translation>Kein Nameserver ist erreichbar, um %1 nachzusehen.</translation>
    </message>
    <message>
        <source>No page of the website %1 could be read now.</source>
        <translation>Keine Seite der Website %1 ließ sich jetzt lesen.</translation>
    </message>
    <message>
        <source>No search service is set up.</source>
        <translation>Kein Suchdienst ist eingerichtet.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation>Es ließ sich keine sichere Verbindung zu %1 herstellen.</translation>
    </message>
    <message>
        <source>Nobody could find an address.</source>
        <translation>Niemand konnte eine Adresse finden.</translation>
    </message>
    <message>
        <source>Nobody else at %1 is written to: somebody there has answered</source>
        <translation>Sonst wird bei %1 niemand angeschrieben: Jemand dort hat geantwortet</translation>
    </message>
    <message>
        <source>Nobody finished the sign-in in the browser within %1 minutes.</source>
        <translation>Innerhalb von %1 Minuten hat niemand die Anmeldung im Browser abgeschlossen.</translation>
    </message>
    <message>
        <source>Nobody has approved this draft.</source>
        <translation>Niemand hat diesen Entwurf freigegeben.</translation>
    </message>
    <message>
        <source>Nothing is sent from %1 until %2: %3</source>
        <translation>Von %1 wird bis %2 nichts gesendet: %3</translation>
    </message>
    <message>
        <source>Nothing is sent on %1, which is on the list of holidays.</source>
        <translation>Am %1 wird nichts gesendet; der Tag steht auf der Liste der Feiertage.</translation>
    </message>
    <message>
        <source>Nothing is set up that could check addresses.</source>
        <translation>Nichts ist eingerichtet, was Adressen prüfen könnte.</translation>
    </message>
    <message>
        <source>Nothing is set up that could find addresses.</source>
        <translation>Nichts ist eingerichtet, was Adressen finden könnte.</translation>
    </message>
    <message>
        <source>Of the mail to %1 the mailbox has neither a draft nor a sent mail. Somebody has to say whether it was sent.</source>
        <translation>Von der Mail an %1 hat das Postfach weder einen Entwurf noch eine gesendete Mail. Jemand muss sagen, ob sie gesendet wurde.</translation>
    </message>
    <message>
        <source>One search for each category in each place, and for each of the search words.</source>
        <translation>Eine Suche für jede Kategorie an jedem Ort und für jedes der Suchwörter.</translation>
    </message>
    <message>
        <source>Only sending makes a draft a sent one.</source>
        <translation>Nur durch Senden wird ein Entwurf ein gesendeter.</translation>
    </message>
    <message>
        <source>Only this category</source>
        <translation>Nur diese Kategorie</translation>
    </message>
    <message>
        <source>Open the draft and look at its revisions.</source>
        <translation>Öffnen Sie den Entwurf und sehen Sie seine Fassungen an.</translation>
    </message>
    <message>
        <source>OpenAI-compatible service, text sent</source>
        <translation>OpenAI-kompatibler Dienst, gesendeter Text</translation>
    </message>
    <message>
        <source>OpenAI-compatible service, text written</source>
        <translation>OpenAI-kompatibler Dienst, geschriebener Text</translation>
    </message>
    <message>
        <source>Opt-out line</source>
        <translation>Abmeldezeile</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Other (%1)</source>
        <translation>Sonstiges (%1)</translation>
    </message>
    <message>
        <source>Overture cannot wait for the browser on this computer: %1</source>
        <translation>Overture kann auf diesem Rechner nicht auf den Browser warten: %1</translation>
    </message>
    <message>
        <source>Overture looks for it in the mailbox before it tries again.</source>
        <translation>Overture sucht sie im Postfach, bevor es einen neuen Versuch gibt.</translation>
    </message>
    <message>
        <source>Overture may work</source>
        <translation>Overture darf arbeiten</translation>
    </message>
    <message>
        <source>Overture was not given all the rights that it needs in Gmail.</source>
        <translation>Overture hat in Gmail nicht alle nötigen Rechte bekommen.</translation>
    </message>
    <message>
        <source>Page that lists sites</source>
        <translation>Seite, die Websites auflistet</translation>
    </message>
    <message>
        <source>Pages read of a listing</source>
        <translation>Gelesene Seiten einer Linkliste</translation>
    </message>
    <message>
        <source>Pages read per site</source>
        <translation>Gelesene Seiten je Website</translation>
    </message>
    <message>
        <source>Parallel checks</source>
        <translation>Gleichzeitige Prüfungen</translation>
    </message>
    <message>
        <source>Parallel drafts</source>
        <translation>Gleichzeitige Entwürfe</translation>
    </message>
    <message>
        <source>Parallel searches</source>
        <translation>Gleichzeitige Suchen</translation>
    </message>
    <message>
        <source>Parallel site visits</source>
        <translation>Gleichzeitige Website-Besuche</translation>
    </message>
    <message>
        <source>Paste the address of a page that lists sites, such as https://example.com/50-art-blogs</source>
        <translation>Fügen Sie die Adresse einer Seite ein, die Websites auflistet, etwa https://example.com/50-art-blogs</translation>
    </message>
    <message>
        <source>Pause between two pages of a site</source>
        <translation>Pause zwischen zwei Seiten einer Website</translation>
    </message>
    <message>
        <source>Pause sending, or enter at least 1</source>
        <translation>Halten Sie den Versand an oder geben Sie mindestens 1 ein</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>Tarif %1</translation>
    </message>
    <message>
        <source>Planned for %1.</source>
        <translation>Geplant für %1.</translation>
    </message>
    <message>
        <source>Planned for %1. %2</source>
        <translation>Geplant für %1. %2</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Postanschrift</translation>
    </message>
    <message>
        <source>Practice or real</source>
        <translation>Übung oder echt</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>Interessenten</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Raise budget.%1.%2 in Settings, or resume %3</source>
        <translation>Erhöhen Sie budget.%1.%2 in den Einstellungen oder fahren Sie %3 fort</translation>
    </message>
    <message>
        <source>Read each watched thread in full every</source>
        <translation>Jeden beobachteten Thread ganz lesen alle</translation>
    </message>
    <message>
        <source>Reading %1 was cancelled.</source>
        <translation>Das Lesen von %1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Recency</source>
        <translation>Aktualität</translation>
    </message>
    <message>
        <source>Recipient address</source>
        <translation>Adresse des Empfängers</translation>
    </message>
    <message>
        <source>Reconnect Gmail in Settings</source>
        <translation>Verbinden Sie Gmail in den Einstellungen neu</translation>
    </message>
    <message>
        <source>Reject the draft</source>
        <translation>Lehnen Sie den Entwurf ab</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Remove Overture at myaccount.google.com/connections, and connect again</source>
        <translation>Entfernen Sie Overture unter myaccount.google.com/connections und verbinden Sie neu</translation>
    </message>
    <message>
        <source>Remove the line break from the %1.</source>
        <translation>Entfernen Sie den Zeilenumbruch (%1).</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Restore a copy from the folder “backups” beside it.</source>
        <translation>Holen Sie eine Kopie aus dem Ordner „backups“ daneben zurück.</translation>
    </message>
    <message>
        <source>Restore a copy from the folder “backups” beside the database.</source>
        <translation>Holen Sie eine Kopie aus dem Ordner „backups“ neben der Datenbank zurück.</translation>
    </message>
    <message>
        <source>Restore a copy from the folder “backups”, or use the Overture that made the database.</source>
        <translation>Holen Sie eine Kopie aus dem Ordner „backups“ zurück oder benutzen Sie das Overture, das die Datenbank angelegt hat.</translation>
    </message>
    <message>
        <source>Resume sending</source>
        <translation>Setzen Sie das Senden fort</translation>
    </message>
    <message>
        <source>Retry later: the answer is collected without paying again</source>
        <translation>Wiederholen Sie es später: Die Antwort wird abgeholt, ohne noch einmal zu zahlen</translation>
    </message>
    <message>
        <source>Say why the address is good</source>
        <translation>Sagen Sie, warum die Adresse gut ist</translation>
    </message>
    <message>
        <source>Scheduling</source>
        <translation>Terminabsprache</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Score prospects</source>
        <translation>Interessenten bewerten</translation>
    </message>
    <message>
        <source>Search words</source>
        <translation>Suchwörter</translation>
    </message>
    <message>
        <source>See the errors and retry the failed ones</source>
        <translation>Sehen Sie die Fehler an und wiederholen Sie die fehlgeschlagenen</translation>
    </message>
    <message>
        <source>See what became of it on the Sends page</source>
        <translation>Sehen Sie auf der Seite „Versand“ nach, was daraus wurde</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send approved mails</source>
        <translation>Freigegebene Mails senden</translation>
    </message>
    <message>
        <source>Send from</source>
        <translation>Senden ab</translation>
    </message>
    <message>
        <source>Send it as a new conversation.</source>
        <translation>Senden Sie sie als neue Unterhaltung.</translation>
    </message>
    <message>
        <source>Send on working days inside these hours only</source>
        <translation>Nur werktags innerhalb dieser Stunden senden</translation>
    </message>
    <message>
        <source>Send the rest tomorrow.</source>
        <translation>Senden Sie den Rest morgen.</translation>
    </message>
    <message>
        <source>Send until</source>
        <translation>Senden bis</translation>
    </message>
    <message>
        <source>Sending from this workspace was allowed; its approvals were kept.</source>
        <translation>Das Senden aus diesem Arbeitsbereich wurde erlaubt; seine Freigaben wurden behalten.</translation>
    </message>
    <message>
        <source>Sending from this workspace was allowed; what was approved is to be approved anew.</source>
        <translation>Das Senden aus diesem Arbeitsbereich wurde erlaubt; das Freigegebene ist neu freizugeben.</translation>
    </message>
    <message>
        <source>Sending was cancelled before it began.</source>
        <translation>Das Senden wurde abgebrochen, bevor es begann.</translation>
    </message>
    <message>
        <source>Sending was interrupted.</source>
        <translation>Das Senden wurde unterbrochen.</translation>
    </message>
    <message>
        <source>Sent to %1 in attempt %2.</source>
        <translation>An %1 gesendet im Versuch %2.</translation>
    </message>
    <message>
        <source>Sent to %1: %2</source>
        <translation>An %1 gesendet: %2</translation>
    </message>
    <message>
        <source>Set a passphrase for the keys in Settings, or install a password store</source>
        <translation>Legen Sie in den Einstellungen eine Passphrase für die Schlüssel fest oder installieren Sie einen Passwortspeicher</translation>
    </message>
    <message>
        <source>Set a passphrase to make one</source>
        <translation>Legen Sie eine Passphrase fest, um einen anzulegen</translation>
    </message>
    <message>
        <source>Set a weight above zero in Settings</source>
        <translation>Setzen Sie in den Einstellungen ein Gewicht über null</translation>
    </message>
    <message>
        <source>Set the clock, or say that it is right</source>
        <translation>Stellen Sie die Uhr oder sagen Sie, dass sie stimmt</translation>
    </message>
    <message>
        <source>Set the project to “In production”, then reconnect Gmail in Settings</source>
        <translation>Setzen Sie das Projekt auf „In production“ und verbinden Sie dann Gmail in den Einstellungen neu</translation>
    </message>
    <message>
        <source>Shorten the keyword</source>
        <translation>Kürzen Sie das Stichwort</translation>
    </message>
    <message>
        <source>Shorten the mail.</source>
        <translation>Kürzen Sie die Mail.</translation>
    </message>
    <message>
        <source>Shortest gap between two mails</source>
        <translation>Kürzester Abstand zwischen zwei Mails</translation>
    </message>
    <message>
        <source>Sign in as the person who was connected</source>
        <translation>Melden Sie sich als die Person an, die verbunden war</translation>
    </message>
    <message>
        <source>Sign in with an account that has Gmail.</source>
        <translation>Melden Sie sich mit einem Konto an, das Gmail hat.</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Angemeldet als %1</translation>
    </message>
    <message>
        <source>Somebody at %1 has answered, so nobody else there is written to.</source>
        <translation>Jemand bei %1 hat geantwortet, deshalb wird dort sonst niemand angeschrieben.</translation>
    </message>
    <message>
        <source>Somebody has deleted the draft to %1 in Gmail before it was sent.</source>
        <translation>Jemand hat den Entwurf an %1 in Gmail gelöscht, bevor er gesendet wurde.</translation>
    </message>
    <message>
        <source>Split the file and import the parts</source>
        <translation>Teilen Sie die Datei und importieren Sie die Teile</translation>
    </message>
    <message>
        <source>Start it, or correct its address in Settings</source>
        <translation>Starten Sie ihn oder korrigieren Sie seine Adresse in den Einstellungen</translation>
    </message>
    <message>
        <source>Start the next stage by itself (discover to score)</source>
        <translation>Den nächsten Schritt von selbst beginnen (vom Suchen bis zum Bewerten)</translation>
    </message>
    <message>
        <source>Stopped while the Gmail sign-in was renewed.</source>
        <translation>Angehalten, während die Gmail-Anmeldung erneuert wurde.</translation>
    </message>
    <message>
        <source>Stopped while waiting between two mails.</source>
        <translation>Angehalten beim Warten zwischen zwei Mails.</translation>
    </message>
    <message>
        <source>Stopped while waiting to look for the mail.</source>
        <translation>Angehalten beim Warten auf das Nachsehen nach der Mail.</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Subject template</source>
        <translation>Vorlage des Betreffs</translation>
    </message>
    <message>
        <source>Switch on billing in Google AI Studio, or write with templates</source>
        <translation>Schalten Sie in Google AI Studio die Abrechnung ein oder schreiben Sie mit Vorlagen</translation>
    </message>
    <message>
        <source>Switch on the Gmail API in the Google Cloud console, wait five minutes, try again.</source>
        <translation>Schalten Sie in der Google-Cloud-Konsole die Gmail API ein, warten Sie fünf Minuten und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>System password store</source>
        <translation>Passwortspeicher des Systems</translation>
    </message>
    <message>
        <source>Tells the drafts of this workspace from those of others</source>
        <translation>Unterscheidet die Entwürfe dieses Arbeitsbereichs von denen anderer</translation>
    </message>
    <message>
        <source>Template of a follow-up</source>
        <translation>Vorlage einer Nachfassmail</translation>
    </message>
    <message>
        <source>Template of the last follow-up</source>
        <translation>Vorlage der letzten Nachfassmail</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>That is not the passphrase of the vault.</source>
        <translation>Das ist nicht die Passphrase des Tresors.</translation>
    </message>
    <message>
        <source>The %1 of the mail holds a line break or a control character, so it was not written.</source>
        <translation>In der Mail steht ein Zeilenumbruch oder Steuerzeichen (%1), deshalb wurde sie nicht geschrieben.</translation>
    </message>
    <message>
        <source>The %1 template gives an empty text.</source>
        <translation>Die Vorlage (%1) ergibt einen leeren Text.</translation>
    </message>
    <message>
        <source>The DNS answers.</source>
        <translation>Das DNS antwortet.</translation>
    </message>
    <message>
        <source>The DNS gave no answer about %1, so nothing is known of its mail.</source>
        <translation>Das DNS gab zu %1 keine Antwort, deshalb ist von seiner Mail nichts bekannt.</translation>
    </message>
    <message>
        <source>The DNS service</source>
        <translation>Der DNS-Dienst</translation>
    </message>
    <message>
        <source>The DNS service&apos;s answer cannot be read.</source>
        <translation>Die Antwort des DNS-Dienstes ist nicht zu lesen.</translation>
    </message>
    <message>
        <source>The Gemini API is not switched on for this key</source>
        <translation>Die Gemini API ist für diesen Schlüssel nicht eingeschaltet</translation>
    </message>
    <message>
        <source>The Gemini model %1 is gone or unknown</source>
        <translation>Das Gemini-Modell %1 gibt es nicht oder nicht mehr</translation>
    </message>
    <message>
        <source>The Gemini model is overloaded</source>
        <translation>Das Gemini-Modell ist überlastet</translation>
    </message>
    <message>
        <source>The Gemini requests of this day are used up</source>
        <translation>Die Gemini-Anfragen dieses Tages sind aufgebraucht</translation>
    </message>
    <message>
        <source>The Gmail API is switched off in the Google project of your client id.</source>
        <translation>Die Gmail API ist im Google-Projekt Ihrer Client-ID ausgeschaltet.</translation>
    </message>
    <message>
        <source>The Gmail sign-in ended within a week. Most likely your Google project is in “Testing”, where every sign-in ends after 7 days; it can also have been revoked, or the password was changed.</source>
        <translation>Die Gmail-Anmeldung endete innerhalb einer Woche. Wahrscheinlich steht Ihr Google-Projekt auf „Testing“, wo jede Anmeldung nach 7 Tagen endet; sie kann auch widerrufen oder das Passwort geändert worden sein.</translation>
    </message>
    <message>
        <source>The Gmail sign-in had to be renewed before this mail could be sent.</source>
        <translation>Die Gmail-Anmeldung musste erneuert werden, bevor diese Mail gesendet werden konnte.</translation>
    </message>
    <message>
        <source>The Gmail sign-in is over. Either access was revoked in the Google account, or its password was changed, or it was not used for six months.</source>
        <translation>Die Gmail-Anmeldung ist beendet. Entweder wurde der Zugang im Google-Konto widerrufen, oder das Passwort wurde geändert, oder sie wurde sechs Monate nicht benutzt.</translation>
    </message>
    <message>
        <source>The Hunter account may not use this</source>
        <translation>Das Hunter-Konto darf das nicht benutzen</translation>
    </message>
    <message>
        <source>The Hunter plan is used up for this period</source>
        <translation>Der Hunter-Tarif ist für diesen Zeitraum aufgebraucht</translation>
    </message>
    <message>
        <source>The OpenAI-compatible service costs at most (0: no cap)</source>
        <translation>Kosten beim OpenAI-kompatiblen Dienst höchstens (0: keine Grenze)</translation>
    </message>
    <message>
        <source>The Qt database driver for %1 is not installed.</source>
        <translation>Der Qt-Datenbanktreiber für %1 ist nicht installiert.</translation>
    </message>
    <message>
        <source>The account has no Gmail mailbox that can be used.</source>
        <translation>Das Konto hat kein benutzbares Gmail-Postfach.</translation>
    </message>
    <message>
        <source>The address %1 belongs to another Google account than before.</source>
        <translation>Die Adresse %1 gehört zu einem anderen Google-Konto als zuvor.</translation>
    </message>
    <message>
        <source>The address %1 belongs to another Google account than before. Nothing was changed.</source>
        <translation>Die Adresse %1 gehört zu einem anderen Google-Konto als zuvor. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The address belongs to a free mail service, which does not say whether the mailbox exists.</source>
        <translation>Die Adresse gehört zu einem freien Maildienst, der nicht sagt, ob es das Postfach gibt.</translation>
    </message>
    <message>
        <source>The address belongs to a free mail service, whose server took it.</source>
        <translation>Die Adresse gehört zu einem freien Maildienst, dessen Server sie annahm.</translation>
    </message>
    <message>
        <source>The address belongs to a service for throw-away mailboxes.</source>
        <translation>Die Adresse gehört zu einem Dienst für Wegwerf-Postfächer.</translation>
    </message>
    <message>
        <source>The address of %1 %2.</source>
        <translation>Die Adresse von %1 %2.</translation>
    </message>
    <message>
        <source>The address of %1 cannot be accepted: %2.</source>
        <translation>Die Adresse von %1 lässt sich nicht anerkennen: %2.</translation>
    </message>
    <message>
        <source>The address of %1 holds a user name or password.</source>
        <translation>Die Adresse von %1 enthält einen Benutzernamen oder ein Passwort.</translation>
    </message>
    <message>
        <source>The address of Google’s sign-in in Settings is not safe: %1</source>
        <translation>Die Adresse der Google-Anmeldung in den Einstellungen ist nicht sicher: %1</translation>
    </message>
    <message>
        <source>The address of the OpenAI-compatible server is not right</source>
        <translation>Die Adresse des OpenAI-kompatiblen Servers stimmt nicht</translation>
    </message>
    <message>
        <source>The address stands on their own site, and the domain takes mail.</source>
        <translation>Die Adresse steht auf der eigenen Website, und die Domain nimmt Mail an.</translation>
    </message>
    <message>
        <source>The address was not seen on their own site, and nobody could confirm the mailbox.</source>
        <translation>Die Adresse stand nicht auf der eigenen Website, und niemand konnte das Postfach bestätigen.</translation>
    </message>
    <message>
        <source>The administrator of your domain does not allow Overture to use Gmail.</source>
        <translation>Der Administrator Ihrer Domain erlaubt Overture nicht, Gmail zu benutzen.</translation>
    </message>
    <message>
        <source>The administrator of your organisation does not allow this access.</source>
        <translation>Der Administrator Ihrer Organisation erlaubt diesen Zugriff nicht.</translation>
    </message>
    <message>
        <source>The answer is not a chat completion.</source>
        <translation>Die Antwort ist keine Chat-Completion.</translation>
    </message>
    <message>
        <source>The answer of %1 cannot be understood (%2).</source>
        <translation>Die Antwort von %1 ist nicht zu verstehen (%2).</translation>
    </message>
    <message>
        <source>The answer of %1 cannot be unpacked.</source>
        <translation>Die Antwort von %1 lässt sich nicht entpacken.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2 KiB.</source>
        <translation>Die Antwort von %1 ist größer als %2 KiB.</translation>
    </message>
    <message>
        <source>The answer of %1 is not valid HTTP.</source>
        <translation>Die Antwort von %1 ist kein gültiges HTTP.</translation>
    </message>
    <message>
        <source>The answer of DataForSEO was lost; the ranks may have been billed.</source>
        <translation>Die Antwort von DataForSEO ging verloren; die Ränge wurden vielleicht berechnet.</translation>
    </message>
    <message>
        <source>The answer of DataForSEO was lost; the search may have been billed.</source>
        <translation>Die Antwort von DataForSEO ging verloren; die Suche wurde vielleicht berechnet.</translation>
    </message>
    <message>
        <source>The answer of Gemini was lost on the way.</source>
        <translation>Die Antwort von Gemini ging unterwegs verloren.</translation>
    </message>
    <message>
        <source>The answer of the model server was lost on the way.</source>
        <translation>Die Antwort des Modellservers ging unterwegs verloren.</translation>
    </message>
    <message>
        <source>The answer of the search service was lost; what it took is looked up before anything is handed over again.</source>
        <translation>Die Antwort des Suchdienstes ging verloren; es wird nachgesehen, was er angenommen hat, bevor wieder etwas übergeben wird.</translation>
    </message>
    <message>
        <source>The balance at the model service is used up</source>
        <translation>Das Guthaben beim Modelldienst ist aufgebraucht</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The chosen draft writer “%1” is not set up.</source>
        <translation>Der gewählte Schreiber „%1“ ist nicht eingerichtet.</translation>
    </message>
    <message>
        <source>The client belongs to another organisation and admits its members only.</source>
        <translation>Der Client gehört einer anderen Organisation und lässt nur deren Mitglieder zu.</translation>
    </message>
    <message>
        <source>The clock of this computer was said to be right.</source>
        <translation>Jemand sagte, dass die Uhr dieses Rechners stimmt.</translation>
    </message>
    <message>
        <source>The clock of this computer went back, so nothing is sent.</source>
        <translation>Die Uhr dieses Rechners ging zurück, deshalb wird nichts gesendet.</translation>
    </message>
    <message>
        <source>The clock of this computer went back: it was %1 UTC before. Sending waits until somebody says that the time is right.</source>
        <translation>Die Uhr dieses Rechners ging zurück: Zuvor war es %1 UTC. Das Senden wartet, bis jemand sagt, dass die Zeit stimmt.</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure: %2</source>
        <translation>Die Verbindung zu %1 ist nicht sicher: %2</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before the answer came; whether the request was carried out is not known.</source>
        <translation>Die Verbindung zu %1 ging verloren, bevor die Antwort kam; ob die Anfrage ausgeführt wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>Die Verbindung zu %1 ging verloren.</translation>
    </message>
    <message>
        <source>The connection to %1 would not be encrypted.</source>
        <translation>Die Verbindung zu %1 wäre nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>The connection to Gmail was lost before the draft was confirmed.</source>
        <translation>Die Verbindung zu Gmail ging verloren, bevor der Entwurf bestätigt war.</translation>
    </message>
    <message>
        <source>The connection to Google’s sign-in was lost.</source>
        <translation>Die Verbindung zur Google-Anmeldung ging verloren.</translation>
    </message>
    <message>
        <source>The copy made before the migration is not whole; the database has been left as it is.</source>
        <translation>Die Kopie vor der Umstellung ist nicht vollständig; die Datenbank blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>The copy “%1” could not be given its name.</source>
        <translation>Die Kopie „%1“ konnte ihren Namen nicht bekommen.</translation>
    </message>
    <message>
        <source>The cryptographic library cannot be used.</source>
        <translation>Die Kryptobibliothek lässt sich nicht benutzen.</translation>
    </message>
    <message>
        <source>The daily allowance of the Gmail API is used up.</source>
        <translation>Das Tageskontingent der Gmail API ist aufgebraucht.</translation>
    </message>
    <message>
        <source>The database %1.</source>
        <translation>Die Datenbank %1.</translation>
    </message>
    <message>
        <source>The database could not %1: %2.</source>
        <translation>Die Datenbank konnte nicht %1: %2.</translation>
    </message>
    <message>
        <source>The database could not %1: rows of “%2” would point at nothing.</source>
        <translation>Die Datenbank konnte nicht %1: Zeilen von „%2“ zeigten ins Leere.</translation>
    </message>
    <message>
        <source>The database names a migration %1 that this program does not have.</source>
        <translation>Die Datenbank nennt eine Umstellung %1, die dieses Programm nicht hat.</translation>
    </message>
    <message>
        <source>The database was made with another text of migration %1 (%2).</source>
        <translation>Die Datenbank wurde mit einem anderen Text der Umstellung %1 (%2) angelegt.</translation>
    </message>
    <message>
        <source>The database was written by a newer Overture (its schema is %1, this program knows %2).</source>
        <translation>Die Datenbank wurde von einem neueren Overture geschrieben (ihr Schema ist %1, dieses Programm kennt %2).</translation>
    </message>
    <message>
        <source>The disk gave back something else than was written to %1.</source>
        <translation>Der Datenträger gab etwas anderes zurück, als nach %1 geschrieben wurde.</translation>
    </message>
    <message>
        <source>The domain %1 does not exist</source>
        <translation>Die Domain %1 existiert nicht</translation>
    </message>
    <message>
        <source>The domain %1 does not exist.</source>
        <translation>Die Domain %1 existiert nicht.</translation>
    </message>
    <message>
        <source>The domain %1 has no website.</source>
        <translation>Die Domain %1 hat keine Website.</translation>
    </message>
    <message>
        <source>The domain hands out throw-away addresses.</source>
        <translation>Die Domain vergibt Wegwerfadressen.</translation>
    </message>
    <message>
        <source>The draft for %1 came back without %2.</source>
        <translation>Der Entwurf für %1 kam ohne %2 zurück.</translation>
    </message>
    <message>
        <source>The draft to %1 has changed since, so the step cannot be undone.</source>
        <translation>Der Entwurf an %1 hat sich seitdem geändert, deshalb lässt sich der Schritt nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>The draft to %1 has no subject or no text.</source>
        <translation>Der Entwurf an %1 hat keinen Betreff oder keinen Text.</translation>
    </message>
    <message>
        <source>The draft to %1 is approved already.</source>
        <translation>Der Entwurf an %1 ist schon freigegeben.</translation>
    </message>
    <message>
        <source>The draft to %1 is still in Gmail, but somebody has changed it.</source>
        <translation>Der Entwurf an %1 liegt noch in Gmail, aber jemand hat ihn geändert.</translation>
    </message>
    <message>
        <source>The draft to %1 is still in the mailbox, but somebody has changed it. Look into Gmail and say what became of it.</source>
        <translation>Der Entwurf an %1 liegt noch im Postfach, aber jemand hat ihn geändert. Sehen Sie in Gmail nach und sagen Sie, was aus ihm wurde.</translation>
    </message>
    <message>
        <source>The draft to %1 was changed in Gmail after you had approved it, so it was not sent.</source>
        <translation>Der Entwurf an %1 wurde in Gmail geändert, nachdem Sie ihn freigegeben hatten, deshalb wurde er nicht gesendet.</translation>
    </message>
    <message>
        <source>The field “%1” is empty here and the template has no other text for it.</source>
        <translation>Das Feld „%1“ ist hier leer, und die Vorlage hat keinen anderen Text dafür.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Die Datei %1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei lässt sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>The file holds no rows.</source>
        <translation>Die Datei enthält keine Zeilen.</translation>
    </message>
    <message>
        <source>The file is not a text table.</source>
        <translation>Die Datei ist keine Texttabelle.</translation>
    </message>
    <message>
        <source>The host %1 was not found.</source>
        <translation>Der Rechner %1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The job has ended already.</source>
        <translation>Der Auftrag ist schon beendet.</translation>
    </message>
    <message>
        <source>The key for %1 cannot be read</source>
        <translation>Der Schlüssel für %1 lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>The key for %1 cannot be read. %2</source>
        <translation>Der Schlüssel für %1 lässt sich nicht lesen. %2</translation>
    </message>
    <message>
        <source>The key for %1 may be in the vault, which is not open.</source>
        <translation>Der Schlüssel für %1 liegt vielleicht im Tresor, der nicht offen ist.</translation>
    </message>
    <message>
        <source>The key for %1 was not removed</source>
        <translation>Der Schlüssel für %1 wurde nicht entfernt</translation>
    </message>
    <message>
        <source>The key for %1 was not stored</source>
        <translation>Der Schlüssel für %1 wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>The key works</source>
        <translation>Der Schlüssel funktioniert</translation>
    </message>
    <message>
        <source>The key works, but the model %1 is not among its %2 models: %3.</source>
        <translation>Der Schlüssel funktioniert, aber das Modell %1 ist nicht unter seinen %2 Modellen: %3.</translation>
    </message>
    <message>
        <source>The key works; %1 models can write, %2 among them</source>
        <translation>Der Schlüssel funktioniert; %1 Modelle können schreiben, darunter %2</translation>
    </message>
    <message>
        <source>The keys are in the vault now, but not all of them left the password store. %1</source>
        <translation>Die Schlüssel liegen jetzt im Tresor, aber nicht alle haben den Passwortspeicher verlassen. %1</translation>
    </message>
    <message>
        <source>The keys stay in the vault. %1</source>
        <translation>Die Schlüssel bleiben im Tresor. %1</translation>
    </message>
    <message>
        <source>The keys stay in the vault: the password store did not give back the key for %1.</source>
        <translation>Die Schlüssel bleiben im Tresor: Der Passwortspeicher gab den Schlüssel für %1 nicht zurück.</translation>
    </message>
    <message>
        <source>The limit of %1 mails an hour is reached.</source>
        <translation>Die Grenze von %1 Mails in der Stunde ist erreicht.</translation>
    </message>
    <message>
        <source>The links of a page (free)</source>
        <translation>Den Links einer Seite (kostenlos)</translation>
    </message>
    <message>
        <source>The list could not be written: %1.</source>
        <translation>Die Liste ließ sich nicht schreiben: %1.</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>Die Liste ist leer.</translation>
    </message>
    <message>
        <source>The login works</source>
        <translation>Die Anmeldung funktioniert</translation>
    </message>
    <message>
        <source>The lookup of %1 was cancelled.</source>
        <translation>Das Nachsehen von %1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The mail before it went out on %1, less than %2 days ago.</source>
        <translation>Die Mail davor ging am %1 hinaus, vor weniger als %2 Tagen.</translation>
    </message>
    <message>
        <source>The mail has changed since it was approved. Approve it again.</source>
        <translation>Die Mail hat sich seit ihrer Freigabe geändert. Geben Sie sie neu frei.</translation>
    </message>
    <message>
        <source>The mail is sent; follow-ups may start a new conversation.</source>
        <translation>Die Mail ist gesendet; Nachfassmails beginnen vielleicht eine neue Unterhaltung.</translation>
    </message>
    <message>
        <source>The mail is too large for Gmail.</source>
        <translation>Die Mail ist zu groß für Gmail.</translation>
    </message>
    <message>
        <source>The mail server accepts every address, so the mailbox cannot be told.</source>
        <translation>Der Mailserver nimmt jede Adresse an, deshalb ist über das Postfach nichts zu sagen.</translation>
    </message>
    <message>
        <source>The mail server does not let Hunter ask, so the mailbox is unknown.</source>
        <translation>Der Mailserver lässt Hunter nicht fragen, deshalb ist das Postfach unbekannt.</translation>
    </message>
    <message>
        <source>The mail server gave Hunter an answer that it could not read; try again later.</source>
        <translation>Der Mailserver gab Hunter eine unlesbare Antwort; versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The mail servers named by %1 cannot be reached from the internet (%2)</source>
        <translation>Die von %1 genannten Mailserver sind aus dem Internet nicht erreichbar (%2)</translation>
    </message>
    <message>
        <source>The mail to %1 can no longer be taken back: it is %2.</source>
        <translation>Die Mail an %1 lässt sich nicht mehr zurückholen: Sie ist %2.</translation>
    </message>
    <message>
        <source>The mail to %1 could not be sent in %2 attempts; its draft is still in Gmail.</source>
        <translation>Die Mail an %1 ließ sich in %2 Versuchen nicht senden; ihr Entwurf liegt noch in Gmail.</translation>
    </message>
    <message>
        <source>The mail to %1 has been sent and cannot be changed any more.</source>
        <translation>Die Mail an %1 wurde gesendet und lässt sich nicht mehr ändern.</translation>
    </message>
    <message>
        <source>The mail to %1 is %2.</source>
        <translation>Die Mail an %1 ist %2.</translation>
    </message>
    <message>
        <source>The mail to %1 is not planned: it is %2.</source>
        <translation>Die Mail an %1 ist nicht geplant: Sie ist %2.</translation>
    </message>
    <message>
        <source>The mail to %1 is sent by the ledger, but not in this mailbox.</source>
        <translation>Die Mail an %1 ist laut Versandbuch gesendet, aber nicht in diesem Postfach.</translation>
    </message>
    <message>
        <source>The mail to %1 still is a draft in the mailbox.</source>
        <translation>Die Mail an %1 ist im Postfach noch ein Entwurf.</translation>
    </message>
    <message>
        <source>The mail to %1 waits for no answer; it is %2.</source>
        <translation>Die Mail an %1 wartet auf keine Antwort; sie ist %2.</translation>
    </message>
    <message>
        <source>The mail to %1 was not sent, said %2; it may go out again. (%3)</source>
        <translation>Die Mail an %1 wurde nicht gesendet, sagte %2; sie darf erneut hinaus. (%3)</translation>
    </message>
    <message>
        <source>The mail to %1 was sent, said %2. (%3)</source>
        <translation>Die Mail an %1 wurde gesendet, sagte %2. (%3)</translation>
    </message>
    <message>
        <source>The mail to %1 went out already; it was found in the mailbox.</source>
        <translation>Die Mail an %1 ging schon hinaus; sie wurde im Postfach gefunden.</translation>
    </message>
    <message>
        <source>The mail was changed while it was on its way to Gmail.</source>
        <translation>Die Mail wurde auf dem Weg zu Gmail geändert.</translation>
    </message>
    <message>
        <source>The mailbox does not exist (%1)</source>
        <translation>Das Postfach gibt es nicht (%1)</translation>
    </message>
    <message>
        <source>The mailbox does not exist.</source>
        <translation>Das Postfach gibt es nicht.</translation>
    </message>
    <message>
        <source>The mailbox exists.</source>
        <translation>Das Postfach gibt es.</translation>
    </message>
    <message>
        <source>The mailbox has not been asked yet what was sent.</source>
        <translation>Das Postfach wurde noch nicht gefragt, was gesendet wurde.</translation>
    </message>
    <message>
        <source>The mailbox is left alone until %1 UTC: %2</source>
        <translation>Das Postfach wird bis %1 UTC in Ruhe gelassen: %2</translation>
    </message>
    <message>
        <source>The master switch is off.</source>
        <translation>Der Hauptschalter ist aus.</translation>
    </message>
    <message>
        <source>The model %1 is not there</source>
        <translation>Das Modell %1 gibt es dort nicht</translation>
    </message>
    <message>
        <source>The model server</source>
        <translation>Der Modellserver</translation>
    </message>
    <message>
        <source>The model server answered with an error: %1.</source>
        <translation>Der Modellserver antwortete mit einem Fehler: %1.</translation>
    </message>
    <message>
        <source>The model server did not accept the request</source>
        <translation>Der Modellserver hat die Anfrage nicht angenommen</translation>
    </message>
    <message>
        <source>The model server gave up on the request</source>
        <translation>Der Modellserver hat die Anfrage aufgegeben</translation>
    </message>
    <message>
        <source>The model server has trouble of its own</source>
        <translation>Der Modellserver hat selbst Schwierigkeiten</translation>
    </message>
    <message>
        <source>The model server is still loading its model</source>
        <translation>Der Modellserver lädt sein Modell noch</translation>
    </message>
    <message>
        <source>The model server on this computer is not running.</source>
        <translation>Der Modellserver auf diesem Rechner läuft nicht.</translation>
    </message>
    <message>
        <source>The model server refused the key</source>
        <translation>Der Modellserver hat den Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>The model service</source>
        <translation>Der Modelldienst</translation>
    </message>
    <message>
        <source>The model service was asked too often</source>
        <translation>Der Modelldienst wurde zu oft gefragt</translation>
    </message>
    <message>
        <source>The model wrote no draft: %1.</source>
        <translation>Das Modell hat keinen Entwurf geschrieben: %1.</translation>
    </message>
    <message>
        <source>The model wrote no draft: a content filter stopped the request</source>
        <translation>Das Modell hat keinen Entwurf geschrieben: Ein Inhaltsfilter hielt die Anfrage auf</translation>
    </message>
    <message>
        <source>The name servers gave no answer about %1.</source>
        <translation>Die Nameserver gaben zu %1 keine Antwort.</translation>
    </message>
    <message>
        <source>The name servers of this computer are not set up.</source>
        <translation>Die Nameserver dieses Rechners sind nicht eingerichtet.</translation>
    </message>
    <message>
        <source>The name servers&apos; answer about %1 cannot be read.</source>
        <translation>Die Antwort der Nameserver zu %1 ist nicht zu lesen.</translation>
    </message>
    <message>
        <source>The next “Send” looks for it in Gmail before anything else happens to it.</source>
        <translation>Das nächste „Senden“ sucht sie in Gmail, bevor sonst etwas mit ihr geschieht.</translation>
    </message>
    <message>
        <source>The number of results must be between 1 and %1.</source>
        <translation>Die Zahl der Ergebnisse muss zwischen 1 und %1 liegen.</translation>
    </message>
    <message>
        <source>The page %1 is not read: %2.</source>
        <translation>Die Seite %1 wird nicht gelesen: %2.</translation>
    </message>
    <message>
        <source>The paid call %1 is not open.</source>
        <translation>Die bezahlte Anfrage %1 ist nicht offen.</translation>
    </message>
    <message>
        <source>The passphrase is too short: it needs at least %1 characters.</source>
        <translation>Die Passphrase ist zu kurz: Sie braucht mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>The plan of this Gemini key does not include the model %1</source>
        <translation>Der Tarif dieses Gemini-Schlüssels enthält das Modell %1 nicht</translation>
    </message>
    <message>
        <source>The practice sites must be served by this computer, which %1 is not.</source>
        <translation>Die Übungswebsites müssen auf diesem Rechner liegen; %1 tut das nicht.</translation>
    </message>
    <message>
        <source>The price is not known: %1, by %2. Enter the model’s price in Settings to see the cost</source>
        <translation>Der Preis ist nicht bekannt: %1, geschrieben von %2. Geben Sie den Preis des Modells in den Einstellungen ein, um die Kosten zu sehen</translation>
    </message>
    <message>
        <source>The program&apos;s file %1 is missing.</source>
        <translation>Die Programmdatei %1 fehlt.</translation>
    </message>
    <message>
        <source>The prompt is longer than the model %1 takes</source>
        <translation>Die Eingabe ist länger, als das Modell %1 annimmt</translation>
    </message>
    <message>
        <source>The prospect of draft %1 is gone.</source>
        <translation>Den Interessenten des Entwurfs %1 gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The quote that opens in line %1 is never closed.</source>
        <translation>Das Anführungszeichen, das in Zeile %1 öffnet, wird nie geschlossen.</translation>
    </message>
    <message>
        <source>The request method is not a word.</source>
        <translation>Die Anfragemethode ist kein Wort.</translation>
    </message>
    <message>
        <source>The request to %1 was cancelled.</source>
        <translation>Die Anfrage an %1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>Die Anfrage wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The row names neither a site nor an address.</source>
        <translation>Die Zeile nennt weder eine Website noch eine Adresse.</translation>
    </message>
    <message>
        <source>The rules of %1 (robots.txt) forbid reading this page.</source>
        <translation>Die Regeln von %1 (robots.txt) verbieten es, diese Seite zu lesen.</translation>
    </message>
    <message>
        <source>The search at Hunter was cancelled.</source>
        <translation>Die Suche bei Hunter wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The search phrase is longer than %1 characters.</source>
        <translation>Der Suchbegriff ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>The search service answered with an empty list of places.</source>
        <translation>Der Suchdienst antwortete mit einer leeren Liste von Orten.</translation>
    </message>
    <message>
        <source>The search service did not say whether it took this search; it is looked up before it is handed over again.</source>
        <translation>Der Suchdienst hat nicht gesagt, ob er diese Suche angenommen hat; es wird nachgesehen, bevor sie noch einmal übergeben wird.</translation>
    </message>
    <message>
        <source>The search service has not finished this search after %1 hours. It is paid for and stays handed over.</source>
        <translation>Der Suchdienst hat diese Suche nach %1 Stunden nicht beendet. Sie ist bezahlt und bleibt übergeben.</translation>
    </message>
    <message>
        <source>The search service knows no language “%1”.</source>
        <translation>Der Suchdienst kennt keine Sprache „%1“.</translation>
    </message>
    <message>
        <source>The search service knows no language “%1”. The nearest are %2.</source>
        <translation>Der Suchdienst kennt keine Sprache „%1“. Am nächsten liegen %2.</translation>
    </message>
    <message>
        <source>The search service knows no place “%1”.</source>
        <translation>Der Suchdienst kennt keinen Ort „%1“.</translation>
    </message>
    <message>
        <source>The search service knows no place “%1”. The nearest are %2.</source>
        <translation>Der Suchdienst kennt keinen Ort „%1“. Am nächsten liegen %2.</translation>
    </message>
    <message>
        <source>The sent mail was removed while the job ran.</source>
        <translation>Die gesendete Mail wurde entfernt, während der Auftrag lief.</translation>
    </message>
    <message>
        <source>The server accepts any address, so the mailbox cannot be confirmed.</source>
        <translation>Der Server nimmt jede Adresse an, deshalb lässt sich das Postfach nicht bestätigen.</translation>
    </message>
    <message>
        <source>The server answers, but no model is chosen. It has: %1.</source>
        <translation>Der Server antwortet, aber es ist kein Modell gewählt. Er hat: %1.</translation>
    </message>
    <message>
        <source>The server answers, but the model %1 is not among its %2 models: %3.</source>
        <translation>Der Server antwortet, aber das Modell %1 ist nicht unter seinen %2 Modellen: %3.</translation>
    </message>
    <message>
        <source>The server answers; %1 models, %2 among them</source>
        <translation>Der Server antwortet; %1 Modelle, darunter %2</translation>
    </message>
    <message>
        <source>The server has: %1.</source>
        <translation>Der Server hat: %1.</translation>
    </message>
    <message>
        <source>The server refuses to be asked.</source>
        <translation>Der Server lässt sich nicht fragen.</translation>
    </message>
    <message>
        <source>The service “%1” has no models.</source>
        <translation>Der Dienst „%1“ hat keine Modelle.</translation>
    </message>
    <message>
        <source>The setting verify.verifiers cannot be used: %1</source>
        <translation>Die Einstellung verify.verifiers ist nicht zu gebrauchen: %1</translation>
    </message>
    <message>
        <source>The sign-in of %1 is not kept on this computer.</source>
        <translation>Die Anmeldung von %1 ist auf diesem Rechner nicht gespeichert.</translation>
    </message>
    <message>
        <source>The sign-in of %1 is over. %2</source>
        <translation>Die Anmeldung von %1 ist beendet. %2</translation>
    </message>
    <message>
        <source>The sign-in was given up.</source>
        <translation>Die Anmeldung wurde aufgegeben.</translation>
    </message>
    <message>
        <source>The site is on the do-not-contact list (%1).</source>
        <translation>Die Website steht auf der Sperrliste (%1).</translation>
    </message>
    <message>
        <source>The stored sign-in is not complete.</source>
        <translation>Die gespeicherte Anmeldung ist nicht vollständig.</translation>
    </message>
    <message>
        <source>The template for %1 is empty.</source>
        <translation>Die Vorlage für %1 ist leer.</translation>
    </message>
    <message>
        <source>The template for %1 was removed</source>
        <translation>Die Vorlage für %1 wurde entfernt</translation>
    </message>
    <message>
        <source>The template for %1 was saved</source>
        <translation>Die Vorlage für %1 wurde gespeichert</translation>
    </message>
    <message>
        <source>The template has no category.</source>
        <translation>Die Vorlage hat keine Kategorie.</translation>
    </message>
    <message>
        <source>The template uses the field “%1”, which does not exist.</source>
        <translation>Die Vorlage benutzt das Feld „%1“, das es nicht gibt.</translation>
    </message>
    <message>
        <source>The text of the mail holds a NUL character.</source>
        <translation>Der Text der Mail enthält ein NUL-Zeichen.</translation>
    </message>
    <message>
        <source>The vault %1 cannot be read: %2.</source>
        <translation>Der Tresor %1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>The vault %1 cannot be removed: %2.</source>
        <translation>Der Tresor %1 lässt sich nicht entfernen: %2.</translation>
    </message>
    <message>
        <source>The vault %1 cannot be written: %2. What it held is unchanged.</source>
        <translation>Der Tresor %1 lässt sich nicht schreiben: %2. Sein Inhalt ist unverändert.</translation>
    </message>
    <message>
        <source>The vault of keys cannot be changed: another program is writing to it, or its folder is not yours.</source>
        <translation>Der Tresor der Schlüssel lässt sich nicht ändern: Ein anderes Programm schreibt darin, oder sein Ordner gehört nicht Ihnen.</translation>
    </message>
    <message>
        <source>The vault of keys is damaged (%1). It was left as it is.</source>
        <translation>Der Tresor der Schlüssel ist beschädigt (%1). Er blieb, wie er ist.</translation>
    </message>
    <message>
        <source>The vault of keys is locked.</source>
        <translation>Der Tresor der Schlüssel ist verschlossen.</translation>
    </message>
    <message>
        <source>The vault of keys was written by a newer version of Overture (form %1).</source>
        <translation>Der Tresor der Schlüssel wurde von einer neueren Version von Overture geschrieben (Form %1).</translation>
    </message>
    <message>
        <source>The website %1 answered %2 when asked for its rules (robots.txt), so it must not be read now.</source>
        <translation>Die Website %1 antwortete mit %2 auf die Frage nach ihren Regeln (robots.txt), deshalb darf sie jetzt nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The website %1 asks to be read more slowly.</source>
        <translation>Die Website %1 bittet darum, langsamer gelesen zu werden.</translation>
    </message>
    <message>
        <source>The website %1 has a fault of its own (status %2).</source>
        <translation>Die Website %1 hat selbst einen Fehler (Status %2).</translation>
    </message>
    <message>
        <source>The website %1 turns programs away (status %2).</source>
        <translation>Die Website %1 weist Programme ab (Status %2).</translation>
    </message>
    <message>
        <source>The “{{” in line %1 of the template is not closed by “}}”.</source>
        <translation>Das „{{“ in Zeile %1 der Vorlage wird nicht durch „}}“ geschlossen.</translation>
    </message>
    <message>
        <source>Then it is a working hour where they are.</source>
        <translation>Dann ist dort Arbeitszeit.</translation>
    </message>
    <message>
        <source>There are no suggestions for “%1”.</source>
        <translation>Für „%1“ gibt es keine Vorschläge.</translation>
    </message>
    <message>
        <source>There is a pause between two mails.</source>
        <translation>Zwischen zwei Mails liegt eine Pause.</translation>
    </message>
    <message>
        <source>There is a vault of keys already: %1.</source>
        <translation>Es gibt schon einen Tresor der Schlüssel: %1.</translation>
    </message>
    <message>
        <source>There is no address for %1, so its draft cannot be approved.</source>
        <translation>Für %1 gibt es keine Adresse, deshalb lässt sich der Entwurf nicht freigeben.</translation>
    </message>
    <message>
        <source>There is no client id to sign in with.</source>
        <translation>Es gibt keine Client-ID, mit der man sich anmelden könnte.</translation>
    </message>
    <message>
        <source>There is no draft %1.</source>
        <translation>Es gibt keinen Entwurf %1.</translation>
    </message>
    <message>
        <source>There is no hour within a year in which it may go.</source>
        <translation>Innerhalb eines Jahres gibt es keine Stunde, in der sie hinaus darf.</translation>
    </message>
    <message>
        <source>There is no job %1.</source>
        <translation>Es gibt keinen Auftrag %1.</translation>
    </message>
    <message>
        <source>There is no mail %1 in the ledger.</source>
        <translation>Im Versandbuch gibt es keine Mail %1.</translation>
    </message>
    <message>
        <source>There is no mail %1.</source>
        <translation>Es gibt keine Mail %1.</translation>
    </message>
    <message>
        <source>There is no mail account %1.</source>
        <translation>Es gibt kein Mailkonto %1.</translation>
    </message>
    <message>
        <source>There is no page at %1.</source>
        <translation>Unter %1 gibt es keine Seite.</translation>
    </message>
    <message>
        <source>There is no prospect %1.</source>
        <translation>Es gibt keinen Interessenten %1.</translation>
    </message>
    <message>
        <source>There is no service “%1”.</source>
        <translation>Es gibt keinen Dienst „%1“.</translation>
    </message>
    <message>
        <source>There is no setting “%1”.</source>
        <translation>Es gibt keine Einstellung „%1“.</translation>
    </message>
    <message>
        <source>There is no stage “%1”.</source>
        <translation>Es gibt keinen Schritt „%1“.</translation>
    </message>
    <message>
        <source>There is no vault of keys in practice.</source>
        <translation>Beim Üben gibt es keinen Tresor der Schlüssel.</translation>
    </message>
    <message>
        <source>There is no vault of keys.</source>
        <translation>Es gibt keinen Tresor der Schlüssel.</translation>
    </message>
    <message>
        <source>There is not enough memory for the vault.</source>
        <translation>Für den Tresor reicht der Arbeitsspeicher nicht.</translation>
    </message>
    <message>
        <source>There is not enough memory to try the passphrase (%1 MB are needed).</source>
        <translation>Der Arbeitsspeicher reicht nicht, um die Passphrase zu prüfen (%1 MB werden gebraucht).</translation>
    </message>
    <message>
        <source>There is nothing to search for.</source>
        <translation>Es gibt nichts zu suchen.</translation>
    </message>
    <message>
        <source>They are away until %1.</source>
        <translation>Man ist dort abwesend bis %1.</translation>
    </message>
    <message>
        <source>They have answered already.</source>
        <translation>Man hat dort schon geantwortet.</translation>
    </message>
    <message>
        <source>They were written to on %1, less than %2 days ago.</source>
        <translation>Dorthin wurde am %1 geschrieben, vor weniger als %2 Tagen.</translation>
    </message>
    <message>
        <source>This conversation is no longer in the list.</source>
        <translation>Diese Unterhaltung steht nicht mehr in der Liste.</translation>
    </message>
    <message>
        <source>This domain is not held.</source>
        <translation>Diese Domain wird nicht zurückgehalten.</translation>
    </message>
    <message>
        <source>This draft has no recipient.</source>
        <translation>Dieser Entwurf hat keinen Empfänger.</translation>
    </message>
    <message>
        <source>This file belongs to a service account, which has no mailbox.</source>
        <translation>Diese Datei gehört zu einem Dienstkonto, das kein Postfach hat.</translation>
    </message>
    <message>
        <source>This file belongs to an OAuth client of the type “Web application”, which cannot sign in a program on a desktop.</source>
        <translation>Diese Datei gehört zu einem OAuth-Client vom Typ „Webanwendung“, mit dem sich ein Programm auf dem Desktop nicht anmelden kann.</translation>
    </message>
    <message>
        <source>This file names no OAuth client for a desktop app.</source>
        <translation>Diese Datei nennt keinen OAuth-Client für eine Desktop-App.</translation>
    </message>
    <message>
        <source>This is not the file of an OAuth client.</source>
        <translation>Das ist nicht die Datei eines OAuth-Clients.</translation>
    </message>
    <message>
        <source>This mail is no longer in the list.</source>
        <translation>Diese Mail steht nicht mehr in der Liste.</translation>
    </message>
    <message>
        <source>This mail is not in the ledger.</source>
        <translation>Diese Mail steht nicht im Versandbuch.</translation>
    </message>
    <message>
        <source>This person asked Hunter not to process their data</source>
        <translation>Diese Person hat Hunter gebeten, ihre Daten nicht zu verarbeiten</translation>
    </message>
    <message>
        <source>This program cannot read listing pages.</source>
        <translation>Dieses Programm kann keine Linklisten lesen.</translation>
    </message>
    <message>
        <source>This prospect is no longer in the list.</source>
        <translation>Dieser Interessent steht nicht mehr in der Liste.</translation>
    </message>
    <message>
        <source>This search was removed while the job ran.</source>
        <translation>Diese Suche wurde entfernt, während der Auftrag lief.</translation>
    </message>
    <message>
        <source>This session only</source>
        <translation>Nur diese Sitzung</translation>
    </message>
    <message>
        <source>This step of the conversation has a mail in the ledger already.</source>
        <translation>Dieser Schritt der Unterhaltung hat schon eine Mail im Versandbuch.</translation>
    </message>
    <message>
        <source>This workspace has no categories.</source>
        <translation>Dieser Arbeitsbereich hat keine Kategorien.</translation>
    </message>
    <message>
        <source>This workspace is a copy, or was restored from a backup. Nothing is sent from it yet.</source>
        <translation>Dieser Arbeitsbereich ist eine Kopie oder wurde aus einer Sicherung zurückgeholt. Noch wird nichts aus ihm gesendet.</translation>
    </message>
    <message>
        <source>This workspace is older than what was sent from it: it was restored from a backup. Nothing is sent from it yet.</source>
        <translation>Dieser Arbeitsbereich ist älter als das, was aus ihm gesendet wurde: Er wurde aus einer Sicherung zurückgeholt. Noch wird nichts aus ihm gesendet.</translation>
    </message>
    <message>
        <source>This workspace was last used by another installation of Overture. It may be a copy, so nothing is sent from it yet.</source>
        <translation>Dieser Arbeitsbereich wurde zuletzt von einer anderen Installation von Overture benutzt. Vielleicht ist er eine Kopie, deshalb wird noch nichts aus ihm gesendet.</translation>
    </message>
    <message>
        <source>Time to take a mail back after Send</source>
        <translation>Zeit, eine Mail nach dem Senden zurückzuholen</translation>
    </message>
    <message>
        <source>Today’s limit of %1 mails is reached.</source>
        <translation>Die heutige Grenze von %1 Mails ist erreicht.</translation>
    </message>
    <message>
        <source>Topical relevance</source>
        <translation>Thematische Nähe</translation>
    </message>
    <message>
        <source>Tries per item</source>
        <translation>Versuche je Eintrag</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Try again at %1 or later.</source>
        <translation>Versuchen Sie es um %1 oder später erneut.</translation>
    </message>
    <message>
        <source>Try again in a moment</source>
        <translation>Versuchen Sie es gleich noch einmal</translation>
    </message>
    <message>
        <source>Try again later</source>
        <translation>Versuchen Sie es später erneut</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Try again later; if it stays so, report it with the log</source>
        <translation>Versuchen Sie es später erneut; bleibt es so, melden Sie es mit dem Protokoll</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Try again; if it stays, look for a newer version of Overture.</source>
        <translation>Versuchen Sie es erneut; bleibt es so, suchen Sie eine neuere Version von Overture.</translation>
    </message>
    <message>
        <source>Turn the master switch on in Settings</source>
        <translation>Schalten Sie in den Einstellungen den Hauptschalter ein</translation>
    </message>
    <message>
        <source>Type another address in</source>
        <translation>Tippen Sie eine andere Adresse ein</translation>
    </message>
    <message>
        <source>Type in an address first.</source>
        <translation>Tippen Sie zuerst eine Adresse ein.</translation>
    </message>
    <message>
        <source>Type it again; nothing was changed</source>
        <translation>Tippen Sie sie noch einmal; nichts wurde geändert</translation>
    </message>
    <message>
        <source>Type the days in as 2026-12-25</source>
        <translation>Tippen Sie die Tage ein, etwa 2026-12-25</translation>
    </message>
    <message>
        <source>Type the right address in</source>
        <translation>Tippen Sie die richtige Adresse ein</translation>
    </message>
    <message>
        <source>Type the text again.</source>
        <translation>Tippen Sie den Text noch einmal.</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>United States; Berlin – separate several with ;</source>
        <translation>United States; Berlin – mehrere mit ; trennen</translation>
    </message>
    <message>
        <source>Unlock it, or remove it first</source>
        <translation>Schließen Sie ihn auf oder entfernen Sie ihn zuerst</translation>
    </message>
    <message>
        <source>Unlock the password store and try again</source>
        <translation>Entsperren Sie den Passwortspeicher und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>Until then it can be taken back.</source>
        <translation>Bis dahin lässt sie sich zurückholen.</translation>
    </message>
    <message>
        <source>Up to %1 %2 when its key is stored: one for each address that was not seen on its own site, none where the free checks settle it</source>
        <translation>Bis zu %1 %2, wenn sein Schlüssel gespeichert ist: einer für jede Adresse, die nicht auf der eigenen Website stand, keiner, wo die kostenlosen Prüfungen genügen</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Neuigkeit</translation>
    </message>
    <message>
        <source>Update Overture.</source>
        <translation>Aktualisieren Sie Overture.</translation>
    </message>
    <message>
        <source>Use a client of your own Google project</source>
        <translation>Benutzen Sie einen Client Ihres eigenen Google-Projekts</translation>
    </message>
    <message>
        <source>Use a code such as en or de</source>
        <translation>Benutzen Sie einen Code wie en oder de</translation>
    </message>
    <message>
        <source>Use a number such as 0.25</source>
        <translation>Benutzen Sie eine Zahl wie 0,25</translation>
    </message>
    <message>
        <source>Use a number up to %1</source>
        <translation>Benutzen Sie eine Zahl bis %1</translation>
    </message>
    <message>
        <source>Use an address that begins with https://</source>
        <translation>Benutzen Sie eine Adresse, die mit https:// beginnt</translation>
    </message>
    <message>
        <source>Use live or queue</source>
        <translation>Benutzen Sie live oder queue</translation>
    </message>
    <message>
        <source>Use one of: %1</source>
        <translation>Benutzen Sie eines von: %1</translation>
    </message>
    <message>
        <source>Use search or listing</source>
        <translation>Benutzen Sie search oder listing</translation>
    </message>
    <message>
        <source>Use that window, or close it first.</source>
        <translation>Benutzen Sie dieses Fenster oder schließen Sie es zuerst.</translation>
    </message>
    <message>
        <source>Use the Overture that made the database, or restore a copy from the folder “backups”.</source>
        <translation>Benutzen Sie das Overture, das die Datenbank angelegt hat, oder holen Sie eine Kopie aus dem Ordner „backups“ zurück.</translation>
    </message>
    <message>
        <source>Use the new address in Settings.</source>
        <translation>Benutzen Sie die neue Adresse in den Einstellungen.</translation>
    </message>
    <message>
        <source>Vault with a passphrase</source>
        <translation>Tresor mit Passphrase</translation>
    </message>
    <message>
        <source>Wait a little</source>
        <translation>Warten Sie ein wenig</translation>
    </message>
    <message>
        <source>Wait a little, then resume</source>
        <translation>Warten Sie ein wenig und setzen Sie dann fort</translation>
    </message>
    <message>
        <source>Wait a little.</source>
        <translation>Warten Sie ein wenig.</translation>
    </message>
    <message>
        <source>Wait before a lost search counts as not handed over</source>
        <translation>Warten, bis eine verlorene Suche als nicht übergeben gilt</translation>
    </message>
    <message>
        <source>Wait before looking for a mail whose answer was lost</source>
        <translation>Warten, bevor nach einer Mail gesucht wird, deren Antwort verloren ging</translation>
    </message>
    <message>
        <source>Wait for queued results</source>
        <translation>Auf Ergebnisse der Warteschlange warten</translation>
    </message>
    <message>
        <source>Wait for the reset date or upgrade the plan at hunter.io</source>
        <translation>Warten Sie bis zum Tag der Erneuerung oder erweitern Sie den Tarif auf hunter.io</translation>
    </message>
    <message>
        <source>Waiting for the search was ended; what was handed over is collected later.</source>
        <translation>Das Warten auf die Suche wurde beendet; was übergeben ist, wird später abgeholt.</translation>
    </message>
    <message>
        <source>Watch a thread for replies for</source>
        <translation>Einen Thread auf Antworten beobachten</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Weight of data quality</source>
        <translation>Gewicht der Datenqualität</translation>
    </message>
    <message>
        <source>Weight of domain authority</source>
        <translation>Gewicht der Domain-Autorität</translation>
    </message>
    <message>
        <source>Weight of having an address</source>
        <translation>Gewicht einer vorhandenen Adresse</translation>
    </message>
    <message>
        <source>Weight of recency</source>
        <translation>Gewicht der Aktualität</translation>
    </message>
    <message>
        <source>Weight of the address’s rank</source>
        <translation>Gewicht des Rangs der Adresse</translation>
    </message>
    <message>
        <source>Weight of topical relevance</source>
        <translation>Gewicht der thematischen Nähe</translation>
    </message>
    <message>
        <source>Weights that the stored scores were made with</source>
        <translation>Gewichte, mit denen die gespeicherten Bewertungen entstanden</translation>
    </message>
    <message>
        <source>What the model wrote cannot be used: %1.</source>
        <translation>Was das Modell schrieb, ist nicht zu gebrauchen: %1.</translation>
    </message>
    <message>
        <source>What the studio offers</source>
        <translation>Was das Atelier anbietet</translation>
    </message>
    <message>
        <source>With all weights at zero there is no score.</source>
        <translation>Mit lauter Gewichten von null gibt es keine Bewertung.</translation>
    </message>
    <message>
        <source>With all weights at zero there would be no score.</source>
        <translation>Mit lauter Gewichten von null gäbe es keine Bewertung.</translation>
    </message>
    <message>
        <source>Within minutes, up to 700 results, a third of the price</source>
        <translation>Innerhalb von Minuten, bis zu 700 Ergebnisse, ein Drittel des Preises</translation>
    </message>
    <message>
        <source>Write a %1 template</source>
        <translation>Schreiben Sie eine Vorlage (%1)</translation>
    </message>
    <message>
        <source>Write a concept, a subject or a text</source>
        <translation>Schreiben Sie ein Konzept, einen Betreff oder einen Text</translation>
    </message>
    <message>
        <source>Write both first.</source>
        <translation>Schreiben Sie zuerst beides.</translation>
    </message>
    <message>
        <source>Write days as 2026-12-25, 12-25 (every year) or 2026-12-24..2027-01-02</source>
        <translation>Schreiben Sie Tage als 2026-12-25, 12-25 (jedes Jahr) oder 2026-12-24..2027-01-02</translation>
    </message>
    <message>
        <source>Write drafts</source>
        <translation>Entwürfe schreiben</translation>
    </message>
    <message>
        <source>Write follow-ups</source>
        <translation>Nachfassmails schreiben</translation>
    </message>
    <message>
        <source>Write one of the full names</source>
        <translation>Schreiben Sie einen der vollen Namen</translation>
    </message>
    <message>
        <source>Write this one by hand or with a template</source>
        <translation>Schreiben Sie diese von Hand oder mit einer Vorlage</translation>
    </message>
    <message>
        <source>Write to nobody at a domain where somebody has answered</source>
        <translation>Niemandem an einer Domain schreiben, an der jemand geantwortet hat</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Geschrieben von</translation>
    </message>
    <message>
        <source>You paused it.</source>
        <translation>Von Ihnen angehalten.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Your name, your postal address and the opt-out line must be set before anything is sent. Fill them in under Settings › Studio.</source>
        <translation>Ihr Name, Ihre Postanschrift und die Abmeldezeile müssen feststehen, bevor etwas gesendet wird. Tragen Sie sie unter Einstellungen › Atelier ein.</translation>
    </message>
    <message>
        <source>Your organisation lets a Google sign-in last for a limited time only, and it is over.</source>
        <translation>Ihre Organisation lässt eine Google-Anmeldung nur eine begrenzte Zeit gelten, und die ist vorbei.</translation>
    </message>
    <message>
        <source>Your own %1 cap for %2 is reached: %3; the next call may cost %4.</source>
        <translation>Ihre eigene Grenze (%1) für %2 ist erreicht: %3; die nächste Anfrage kann %4 kosten.</translation>
    </message>
    <message>
        <source>a content filter stopped the answer</source>
        <translation>ein Inhaltsfilter hielt die Antwort auf</translation>
    </message>
    <message>
        <source>a directory</source>
        <translation>ein Verzeichnis</translation>
    </message>
    <message>
        <source>a mailing to many</source>
        <translation>eine Mail an viele</translation>
    </message>
    <message>
        <source>a marketplace</source>
        <translation>ein Marktplatz</translation>
    </message>
    <message>
        <source>a message without id or threadId</source>
        <translation>eine Nachricht ohne id oder threadId</translation>
    </message>
    <message>
        <source>a page inside %1</source>
        <translation>eine Seite innerhalb von %1</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>eine Person</translation>
    </message>
    <message>
        <source>a reference or forum</source>
        <translation>ein Nachschlagewerk oder Forum</translation>
    </message>
    <message>
        <source>a search engine</source>
        <translation>eine Suchmaschine</translation>
    </message>
    <message>
        <source>a share link</source>
        <translation>ein Link zum Teilen</translation>
    </message>
    <message>
        <source>a social network</source>
        <translation>ein soziales Netz</translation>
    </message>
    <message>
        <source>a subject</source>
        <translation>einen Betreff</translation>
    </message>
    <message>
        <source>a technical service</source>
        <translation>ein technischer Dienst</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>einen Text</translation>
    </message>
    <message>
        <source>a tracking or short link</source>
        <translation>ein Zähl- oder Kurzlink</translation>
    </message>
    <message>
        <source>about $%1</source>
        <translation>etwa %1 $</translation>
    </message>
    <message>
        <source>add to “%1”</source>
        <translation>zu „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>add to “contacts”</source>
        <translation>zu „contacts“ hinzufügen</translation>
    </message>
    <message>
        <source>add to “prospects”</source>
        <translation>zu „prospects“ hinzufügen</translation>
    </message>
    <message>
        <source>address data</source>
        <translation>Adressdaten</translation>
    </message>
    <message>
        <source>allows the column %1 to be empty</source>
        <translation>erlaubt, dass die Spalte %1 leer ist</translation>
    </message>
    <message>
        <source>an IP address in place of a domain is not supported</source>
        <translation>eine IP-Adresse statt einer Domain wird nicht unterstützt</translation>
    </message>
    <message>
        <source>an address is known</source>
        <translation>eine Adresse ist bekannt</translation>
    </message>
    <message>
        <source>an answer came first</source>
        <translation>eine Antwort kam zuvor</translation>
    </message>
    <message>
        <source>an automatic answer says that the person no longer works there (%1)</source>
        <translation>eine automatische Antwort sagt, dass die Person dort nicht mehr arbeitet (%1)</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>another program changes the same rows</source>
        <translation>ein anderes Programm ändert dieselben Zeilen</translation>
    </message>
    <message>
        <source>another program holds the database</source>
        <translation>ein anderes Programm hält die Datenbank</translation>
    </message>
    <message>
        <source>answered at once</source>
        <translation>sofort beantwortet</translation>
    </message>
    <message>
        <source>answered within minutes</source>
        <translation>innerhalb von Minuten beantwortet</translation>
    </message>
    <message>
        <source>approval binds to content</source>
        <translation>Freigabe gilt für den Inhalt</translation>
    </message>
    <message>
        <source>as chosen in Settings</source>
        <translation>wie in den Einstellungen gewählt</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>gefragt</translation>
    </message>
    <message>
        <source>asks for no more mail: “%1”</source>
        <translation>möchte keine weitere Mail: „%1“</translation>
    </message>
    <message>
        <source>automatic answer (%1)</source>
        <translation>automatische Antwort (%1)</translation>
    </message>
    <message>
        <source>be checked</source>
        <translation>geprüft werden</translation>
    </message>
    <message>
        <source>be copied before its migration</source>
        <translation>vor der Umstellung kopiert werden</translation>
    </message>
    <message>
        <source>be migrated</source>
        <translation>umgestellt werden</translation>
    </message>
    <message>
        <source>be migrated to version %1 (%2)</source>
        <translation>auf Version %1 (%2) umgestellt werden</translation>
    </message>
    <message>
        <source>be opened</source>
        <translation>geöffnet werden</translation>
    </message>
    <message>
        <source>be set up</source>
        <translation>eingerichtet werden</translation>
    </message>
    <message>
        <source>begin to read</source>
        <translation>das Lesen beginnen</translation>
    </message>
    <message>
        <source>begin to write</source>
        <translation>das Schreiben beginnen</translation>
    </message>
    <message>
        <source>billing period</source>
        <translation>Abrechnungszeitraum</translation>
    </message>
    <message>
        <source>cannot exist, because “%1” is a file</source>
        <translation>kann es nicht geben, denn „%1“ ist eine Datei</translation>
    </message>
    <message>
        <source>carry out a statement</source>
        <translation>eine Anweisung ausführen</translation>
    </message>
    <message>
        <source>change “%1”</source>
        <translation>„%1“ ändern</translation>
    </message>
    <message>
        <source>clock of this computer</source>
        <translation>Uhr dieses Rechners</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>connection closed</source>
        <translation>die Verbindung wurde geschlossen</translation>
    </message>
    <message>
        <source>contact name</source>
        <translation>Name der Kontaktperson</translation>
    </message>
    <message>
        <source>copied or restored file</source>
        <translation>kopierte oder zurückgeholte Datei</translation>
    </message>
    <message>
        <source>could not be made (%1)</source>
        <translation>ließ sich nicht anlegen (%1)</translation>
    </message>
    <message>
        <source>could not be written to the disk (%1)</source>
        <translation>ließ sich nicht auf den Datenträger schreiben (%1)</translation>
    </message>
    <message>
        <source>credits per 10 addresses</source>
        <translation>Credits je 10 Adressen</translation>
    </message>
    <message>
        <source>credits per day</source>
        <translation>Credits am Tag</translation>
    </message>
    <message>
        <source>credits per month</source>
        <translation>Credits im Monat</translation>
    </message>
    <message>
        <source>days of sending</source>
        <translation>Tagen mit Versand</translation>
    </message>
    <message>
        <source>delete from “%1”</source>
        <translation>aus „%1“ löschen</translation>
    </message>
    <message>
        <source>delivery status report</source>
        <translation>Zustellbericht</translation>
    </message>
    <message>
        <source>do-not-contact list</source>
        <translation>Sperrliste</translation>
    </message>
    <message>
        <source>dots may only stand between other characters</source>
        <translation>Punkte dürfen nur zwischen anderen Zeichen stehen</translation>
    </message>
    <message>
        <source>empty its log</source>
        <translation>ihr Protokoll leeren</translation>
    </message>
    <message>
        <source>empty return path</source>
        <translation>leerer Rückweg</translation>
    </message>
    <message>
        <source>empty: all categories</source>
        <translation>leer: alle Kategorien</translation>
    </message>
    <message>
        <source>en, de, fr …</source>
        <translation>en, de, fr …</translation>
    </message>
    <message>
        <source>end reading</source>
        <translation>das Lesen beenden</translation>
    </message>
    <message>
        <source>every gate</source>
        <translation>alle Schranken</translation>
    </message>
    <message>
        <source>expected %1, got %2</source>
        <translation>erwartet wurde %1, es kam %2</translation>
    </message>
    <message>
        <source>expected 0–%1, got %2</source>
        <translation>erwartet wurde 0–%1, es kam %2</translation>
    </message>
    <message>
        <source>expected one task, got none</source>
        <translation>erwartet wurde eine Aufgabe, es kam keine</translation>
    </message>
    <message>
        <source>expected whole number, got %1</source>
        <translation>erwartet wurde eine ganze Zahl, es kam %1</translation>
    </message>
    <message>
        <source>failure words from an automatic sender</source>
        <translation>Fehlerwörter von einem automatischen Absender</translation>
    </message>
    <message>
        <source>feedback report of the type “%1”</source>
        <translation>Rückmeldebericht der Art „%1“</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>forbids the column %1 to be empty</source>
        <translation>verbietet, dass die Spalte %1 leer ist</translation>
    </message>
    <message>
        <source>found %1 days ago</source>
        <translation>vor %1 Tagen gefunden</translation>
    </message>
    <message>
        <source>given for this listing</source>
        <translation>für diese Linkliste angegeben</translation>
    </message>
    <message>
        <source>has a draft already</source>
        <translation>hat schon einen Entwurf</translation>
    </message>
    <message>
        <source>has an address already</source>
        <translation>hat schon eine Adresse</translation>
    </message>
    <message>
        <source>has another %1 %2 than this program</source>
        <translation>hat %1 %2 anders als dieses Programm</translation>
    </message>
    <message>
        <source>has no address</source>
        <translation>hat keine Adresse</translation>
    </message>
    <message>
        <source>has other references from the table %1</source>
        <translation>hat andere Verweise aus der Tabelle %1</translation>
    </message>
    <message>
        <source>has the column %1 as %2 instead of %3</source>
        <translation>hat die Spalte %1 als %2 statt als %3</translation>
    </message>
    <message>
        <source>has the column %1 with another default or key</source>
        <translation>hat die Spalte %1 mit anderer Vorgabe oder anderem Schlüssel</translation>
    </message>
    <message>
        <source>has the table %1 of another kind</source>
        <translation>hat die Tabelle %1 von anderer Art</translation>
    </message>
    <message>
        <source>has the unknown column %1</source>
        <translation>hat die unbekannte Spalte %1</translation>
    </message>
    <message>
        <source>has the unknown trigger %1</source>
        <translation>hat den unbekannten Trigger %1</translation>
    </message>
    <message>
        <source>has the unknown unique index %1</source>
        <translation>hat den unbekannten eindeutigen Index %1</translation>
    </message>
    <message>
        <source>in Settings holds more than host and path</source>
        <translation>in den Einstellungen enthält mehr als Server und Pfad</translation>
    </message>
    <message>
        <source>in Settings is not a web address</source>
        <translation>in den Einstellungen ist keine Webadresse</translation>
    </message>
    <message>
        <source>in Settings would send the key unencrypted</source>
        <translation>in den Einstellungen würde den Schlüssel unverschlüsselt senden</translation>
    </message>
    <message>
        <source>is a database of another program</source>
        <translation>ist eine Datenbank eines anderen Programms</translation>
    </message>
    <message>
        <source>is a folder, not a file</source>
        <translation>ist ein Ordner, keine Datei</translation>
    </message>
    <message>
        <source>is a text file – it is not an Overture database</source>
        <translation>ist eine Textdatei – keine Overture-Datenbank</translation>
    </message>
    <message>
        <source>is empty – it is not an Overture database</source>
        <translation>ist leer – keine Overture-Datenbank</translation>
    </message>
    <message>
        <source>is not a database, or its beginning has been destroyed</source>
        <translation>ist keine Datenbank, oder ihr Anfang ist zerstört</translation>
    </message>
    <message>
        <source>is not an ordinary file</source>
        <translation>ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>is verified already</source>
        <translation>ist schon bestätigt</translation>
    </message>
    <message>
        <source>it contains a space or control character</source>
        <translation>sie enthält ein Leerzeichen oder Steuerzeichen</translation>
    </message>
    <message>
        <source>it did not answer a moment ago</source>
        <translation>er antwortete eben nicht</translation>
    </message>
    <message>
        <source>it has more than one @</source>
        <translation>sie hat mehr als ein @</translation>
    </message>
    <message>
        <source>it has no @</source>
        <translation>sie hat kein @</translation>
    </message>
    <message>
        <source>it holds an address that nobody gave it, “%1”</source>
        <translation>er enthält eine Adresse, die niemand gegeben hat, „%1“</translation>
    </message>
    <message>
        <source>it holds an address, a number or a mail header that nobody gave it, “%1”</source>
        <translation>er enthält eine Adresse, eine Nummer oder eine Mail-Kopfzeile, die niemand gegeben hat, „%1“</translation>
    </message>
    <message>
        <source>it holds markup</source>
        <translation>er enthält Auszeichnungen</translation>
    </message>
    <message>
        <source>it holds the unfilled place “%1”</source>
        <translation>er enthält die ungefüllte Stelle „%1“</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>er ist abgeschnitten</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>es ist leer</translation>
    </message>
    <message>
        <source>it is longer than 254 characters</source>
        <translation>sie ist länger als 254 Zeichen</translation>
    </message>
    <message>
        <source>it is not a web address</source>
        <translation>es ist keine Webadresse</translation>
    </message>
    <message>
        <source>it is not written in %1</source>
        <translation>er ist nicht in %1 geschrieben</translation>
    </message>
    <message>
        <source>it may have reached the server</source>
        <translation>sie hat den Server vielleicht erreicht</translation>
    </message>
    <message>
        <source>it refused the request (%1)</source>
        <translation>es hat die Anfrage abgelehnt (%1)</translation>
    </message>
    <message>
        <source>it refused, saying %1</source>
        <translation>es lehnte ab und sagte %1</translation>
    </message>
    <message>
        <source>it repeats the rules that it was given, “%1”</source>
        <translation>er wiederholt die Regeln, die es bekam, „%1“</translation>
    </message>
    <message>
        <source>it repeats what the website tells a machine to write, “%1”</source>
        <translation>er wiederholt, was die Website einer Maschine zu schreiben aufträgt, „%1“</translation>
    </message>
    <message>
        <source>it speaks of instructions to a machine, “%1”</source>
        <translation>er spricht von Anweisungen an eine Maschine, „%1“</translation>
    </message>
    <message>
        <source>it was never sent</source>
        <translation>sie wurde nie gesendet</translation>
    </message>
    <message>
        <source>its checksum does not fit</source>
        <translation>seine Prüfsumme stimmt nicht</translation>
    </message>
    <message>
        <source>its concept has not %1–%2 characters</source>
        <translation>sein Konzept hat nicht %1–%2 Zeichen</translation>
    </message>
    <message>
        <source>its contents make no sense</source>
        <translation>sein Inhalt ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>its folder belongs to somebody else</source>
        <translation>sein Ordner gehört jemand anderem</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>sein Ordner lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>its header makes no sense</source>
        <translation>sein Kopf ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>its safety filter stopped the answer</source>
        <translation>sein Sicherheitsfilter hielt die Antwort auf</translation>
    </message>
    <message>
        <source>its subject is not one line of %1–%2 characters</source>
        <translation>sein Betreff ist nicht eine Zeile mit %1–%2 Zeichen</translation>
    </message>
    <message>
        <source>its template cannot be filled (%1)</source>
        <translation>seine Vorlage lässt sich nicht füllen (%1)</translation>
    </message>
    <message>
        <source>its text is longer than %1 characters</source>
        <translation>sein Text ist länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>its text is shorter than %1 characters</source>
        <translation>sein Text ist kürzer als %1 Zeichen</translation>
    </message>
    <message>
        <source>job %1</source>
        <translation>Auftrag %1</translation>
    </message>
    <message>
        <source>kind %1: %2</source>
        <translation>Art %1: %2</translation>
    </message>
    <message>
        <source>lacks the %1 %2</source>
        <translation>hat %1 %2 nicht</translation>
    </message>
    <message>
        <source>lacks the column %1</source>
        <translation>hat die Spalte %1 nicht</translation>
    </message>
    <message>
        <source>lacks the column %1 and has the unknown column %2</source>
        <translation>hat die Spalte %1 nicht, dafür die unbekannte Spalte %2</translation>
    </message>
    <message>
        <source>lacks the table %1</source>
        <translation>hat die Tabelle %1 nicht</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>less than $0.01</source>
        <translation>weniger als 0,01 $</translation>
    </message>
    <message>
        <source>letters outside ASCII before the @ cannot be delivered everywhere</source>
        <translation>Buchstaben außerhalb von ASCII vor dem @ lassen sich nicht überall zustellen</translation>
    </message>
    <message>
        <source>may not be read</source>
        <translation>darf nicht gelesen werden</translation>
    </message>
    <message>
        <source>may only be read</source>
        <translation>darf nur gelesen werden</translation>
    </message>
    <message>
        <source>more than 15 minutes late</source>
        <translation>mehr als 15 Minuten verspätet</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>nächsten Monat</translation>
    </message>
    <message>
        <source>no access token</source>
        <translation>kein Zugangstoken</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>keine Adresse</translation>
    </message>
    <message>
        <source>no address on %1 read</source>
        <translation>keine Adresse; gelesen: %1</translation>
    </message>
    <message>
        <source>no address was found on the site</source>
        <translation>auf der Website wurde keine Adresse gefunden</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>no category or keyword to compare with</source>
        <translation>keine Kategorie und kein Stichwort zum Vergleichen</translation>
    </message>
    <message>
        <source>no longer due</source>
        <translation>nicht mehr fällig</translation>
    </message>
    <message>
        <source>no sender can be read</source>
        <translation>kein Absender ist zu lesen</translation>
    </message>
    <message>
        <source>nobody reads %1</source>
        <translation>niemand liest %1</translation>
    </message>
    <message>
        <source>none of “%1” stands on the site</source>
        <translation>nichts von „%1“ steht auf der Website</translation>
    </message>
    <message>
        <source>not JSON: %1 at byte %2</source>
        <translation>kein JSON: %1 bei Byte %2</translation>
    </message>
    <message>
        <source>not a JSON object: %1</source>
        <translation>kein JSON-Objekt: %1</translation>
    </message>
    <message>
        <source>not a bearer token</source>
        <translation>kein Bearer-Token</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nichts Neues</translation>
    </message>
    <message>
        <source>nothing says more</source>
        <translation>nichts sagt mehr</translation>
    </message>
    <message>
        <source>nothing stands before the @</source>
        <translation>nichts steht vor dem @</translation>
    </message>
    <message>
        <source>nothing that matters had been sent</source>
        <translation>nichts von Belang war gesendet</translation>
    </message>
    <message>
        <source>nothing was sent</source>
        <translation>nichts wurde gesendet</translation>
    </message>
    <message>
        <source>nothing was sent before</source>
        <translation>zuvor wurde nichts gesendet</translation>
    </message>
    <message>
        <source>on</source>
        <translation>am</translation>
    </message>
    <message>
        <source>one mail for each step</source>
        <translation>eine Mail je Schritt</translation>
    </message>
    <message>
        <source>optional; left empty, the category itself is searched for</source>
        <translation>freiwillig; leer: Gesucht wird die Kategorie selbst</translation>
    </message>
    <message>
        <source>page %1 could not be read: %2</source>
        <translation>Seite %1 ließ sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>page text</source>
        <translation>Text der Seiten</translation>
    </message>
    <message>
        <source>pause of the mailbox</source>
        <translation>Pause des Postfachs</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>je Minute</translation>
    </message>
    <message>
        <source>per second</source>
        <translation>je Sekunde</translation>
    </message>
    <message>
        <source>quoted local parts are not supported</source>
        <translation>Anführungszeichen vor dem @ werden nicht unterstützt</translation>
    </message>
    <message>
        <source>rank %1 of 100</source>
        <translation>Rang %1 von 100</translation>
    </message>
    <message>
        <source>rated %1 of 100</source>
        <translation>mit %1 von 100 bewertet</translation>
    </message>
    <message>
        <source>read its schema</source>
        <translation>ihr Schema lesen</translation>
    </message>
    <message>
        <source>read its version</source>
        <translation>ihre Version lesen</translation>
    </message>
    <message>
        <source>read receipt</source>
        <translation>Lesebestätigung</translation>
    </message>
    <message>
        <source>read replies</source>
        <translation>Antworten lesen</translation>
    </message>
    <message>
        <source>read “%1”</source>
        <translation>„%1“ lesen</translation>
    </message>
    <message>
        <source>read “prospects”</source>
        <translation>„prospects“ lesen</translation>
    </message>
    <message>
        <source>refused the connection</source>
        <translation>hat die Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>refused with 401, so it was not sent</source>
        <translation>mit 401 abgelehnt, also nicht gesendet</translation>
    </message>
    <message>
        <source>report type</source>
        <translation>Art des Berichts</translation>
    </message>
    <message>
        <source>report with failure words</source>
        <translation>Bericht mit Fehlerwörtern</translation>
    </message>
    <message>
        <source>reset on %1</source>
        <translation>Erneuerung am %1</translation>
    </message>
    <message>
        <source>robots.txt forbids reading this site</source>
        <translation>robots.txt verbietet, diese Website zu lesen</translation>
    </message>
    <message>
        <source>searched already</source>
        <translation>schon gesucht</translation>
    </message>
    <message>
        <source>searched for</source>
        <translation>gesucht wurde danach</translation>
    </message>
    <message>
        <source>sender does not take answers</source>
        <translation>der Absender nimmt keine Antworten an</translation>
    </message>
    <message>
        <source>sender&apos;s address</source>
        <translation>Adresse des Absenders</translation>
    </message>
    <message>
        <source>sender&apos;s name</source>
        <translation>Name des Absenders</translation>
    </message>
    <message>
        <source>sent already</source>
        <translation>schon gesendet</translation>
    </message>
    <message>
        <source>sent by a mail system</source>
        <translation>von einem Mailsystem gesendet</translation>
    </message>
    <message>
        <source>sent from this account</source>
        <translation>von diesem Konto gesendet</translation>
    </message>
    <message>
        <source>service; brand; blog; media; marketplace; platform; unknown. Empty: none; what is left out is counted</source>
        <translation>service; brand; blog; media; marketplace; platform; unknown. Leer: keine; was weggelassen wird, wird gezählt</translation>
    </message>
    <message>
        <source>somebody marked the mail as spam</source>
        <translation>jemand hat die Mail als Spam markiert</translation>
    </message>
    <message>
        <source>source type</source>
        <translation>Art der Quelle</translation>
    </message>
    <message>
        <source>status_code %1: %2</source>
        <translation>status_code %1: %2</translation>
    </message>
    <message>
        <source>subject of an automatic answer</source>
        <translation>Betreff einer automatischen Antwort</translation>
    </message>
    <message>
        <source>taken back by hand</source>
        <translation>von Hand zurückgeholt</translation>
    </message>
    <message>
        <source>the OpenAI-compatible service</source>
        <translation>der OpenAI-kompatible Dienst</translation>
    </message>
    <message>
        <source>the address does not exist</source>
        <translation>die Adresse gibt es nicht</translation>
    </message>
    <message>
        <source>the address has changed</source>
        <translation>die Adresse hat sich geändert</translation>
    </message>
    <message>
        <source>the address holds a user name</source>
        <translation>die Adresse enthält einen Benutzernamen</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>die Antwort</translation>
    </message>
    <message>
        <source>the answer broke off</source>
        <translation>die Antwort brach ab</translation>
    </message>
    <message>
        <source>the answer ended with “%1”</source>
        <translation>die Antwort endete mit „%1“</translation>
    </message>
    <message>
        <source>the answer held sensitive personal data</source>
        <translation>die Antwort enthielt sensible persönliche Daten</translation>
    </message>
    <message>
        <source>the answer is empty</source>
        <translation>die Antwort ist leer</translation>
    </message>
    <message>
        <source>the character %1 is not allowed before the @</source>
        <translation>das Zeichen %1 ist vor dem @ nicht erlaubt</translation>
    </message>
    <message>
        <source>the check says that mail cannot reach %1</source>
        <translation>die Prüfung sagt, dass Mail %1 nicht erreicht</translation>
    </message>
    <message>
        <source>the database file is damaged</source>
        <translation>die Datenbankdatei ist beschädigt</translation>
    </message>
    <message>
        <source>the database may only be read</source>
        <translation>die Datenbank darf nur gelesen werden</translation>
    </message>
    <message>
        <source>the database server&apos;s disk is full</source>
        <translation>der Datenträger des Datenbankservers ist voll</translation>
    </message>
    <message>
        <source>the delivery is late, the server still tries</source>
        <translation>die Zustellung verzögert sich, der Server versucht es weiter</translation>
    </message>
    <message>
        <source>the disk does not take it</source>
        <translation>der Datenträger nimmt ihn nicht an</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>the disk reported an error</source>
        <translation>der Datenträger meldete einen Fehler</translation>
    </message>
    <message>
        <source>the file is not a database</source>
        <translation>die Datei ist keine Datenbank</translation>
    </message>
    <message>
        <source>the group does not exist, or takes no mail from outside</source>
        <translation>die Gruppe existiert nicht oder nimmt keine Mail von außen an</translation>
    </message>
    <message>
        <source>the header is cut off</source>
        <translation>der Kopf ist abgeschnitten</translation>
    </message>
    <message>
        <source>the home of a hosting platform</source>
        <translation>die Startseite einer Hosting-Plattform</translation>
    </message>
    <message>
        <source>the home page is not a web page (%1)</source>
        <translation>die Startseite ist keine Webseite (%1)</translation>
    </message>
    <message>
        <source>the language is not supported</source>
        <translation>die Sprache wird nicht unterstützt</translation>
    </message>
    <message>
        <source>the ledger</source>
        <translation>das Versandbuch</translation>
    </message>
    <message>
        <source>the listing goes on after page %1</source>
        <translation>die Linkliste geht nach Seite %1 weiter</translation>
    </message>
    <message>
        <source>the mail cannot be read</source>
        <translation>die Mail lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>the mail is too large</source>
        <translation>die Mail ist zu groß</translation>
    </message>
    <message>
        <source>the mailbox</source>
        <translation>das Postfach</translation>
    </message>
    <message>
        <source>the mailbox is switched off</source>
        <translation>das Postfach ist abgeschaltet</translation>
    </message>
    <message>
        <source>the model server</source>
        <translation>der Modellserver</translation>
    </message>
    <message>
        <source>the person is away (%1)</source>
        <translation>die Person ist abwesend (%1)</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>der Plan</translation>
    </message>
    <message>
        <source>the sender is on a block list</source>
        <translation>der Absender steht auf einer Sperrliste von Mailservern</translation>
    </message>
    <message>
        <source>the sender&apos;s own sending limit is reached</source>
        <translation>die Sendegrenze des Absenders ist erreicht</translation>
    </message>
    <message>
        <source>the server confirms the delivery</source>
        <translation>der Server bestätigt die Zustellung</translation>
    </message>
    <message>
        <source>the server did not say why</source>
        <translation>der Server sagte nicht, warum</translation>
    </message>
    <message>
        <source>the server refused the mail</source>
        <translation>der Server hat die Mail abgelehnt</translation>
    </message>
    <message>
        <source>the server refused the sender or the mail, not the address</source>
        <translation>der Server hat den Absender oder die Mail abgelehnt, nicht die Adresse</translation>
    </message>
    <message>
        <source>the server refused the sender&apos;s address</source>
        <translation>der Server hat die Adresse des Absenders abgelehnt</translation>
    </message>
    <message>
        <source>the site forwards to %1, which is another site</source>
        <translation>die Website leitet auf %1 weiter, das ist eine andere Website</translation>
    </message>
    <message>
        <source>the site has no home page (status %1)</source>
        <translation>die Website hat keine Startseite (Status %1)</translation>
    </message>
    <message>
        <source>the site mentions %1</source>
        <translation>die Website erwähnt %1</translation>
    </message>
    <message>
        <source>the site turns programs away (status %1)</source>
        <translation>die Website weist Programme ab (Status %1)</translation>
    </message>
    <message>
        <source>their answer</source>
        <translation>ihre Antwort</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>es gibt keine</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>unknown, counts as 20</source>
        <translation>unbekannt, zählt als 20</translation>
    </message>
    <message>
        <source>unsubscribe address</source>
        <translation>Abmeldeadresse</translation>
    </message>
    <message>
        <source>usage limit</source>
        <translation>Nutzungsgrenze</translation>
    </message>
    <message>
        <source>usage unknown</source>
        <translation>Verbrauch unbekannt</translation>
    </message>
    <message>
        <source>was written by a newer Overture (its schema is %1, this program knows %2)</source>
        <translation>wurde von einem neueren Overture geschrieben (ihr Schema ist %1, dieses Programm kennt %2)</translation>
    </message>
    <message>
        <source>website,hunter; empty: as in Settings</source>
        <translation>website,hunter; leer: wie in den Einstellungen</translation>
    </message>
    <message>
        <source>while practising, nothing leaves this computer</source>
        <translation>beim Üben verlässt nichts diesen Rechner</translation>
    </message>
    <message>
        <source>without waiting</source>
        <translation>ohne zu warten</translation>
    </message>
    <message>
        <source>write drafts</source>
        <translation>Entwürfe schreiben</translation>
    </message>
    <message>
        <source>written by a person</source>
        <translation>von einem Menschen geschrieben</translation>
    </message>
    <message>
        <source>your plan</source>
        <translation>Ihr Tarif</translation>
    </message>
    <message>
        <source>“%1” cannot be asked of the DNS.</source>
        <translation>„%1“ lässt sich im DNS nicht nachsehen.</translation>
    </message>
    <message>
        <source>“%1” cannot be used as an e-mail address: %2.</source>
        <translation>„%1“ ist als E-Mail-Adresse nicht zu gebrauchen: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be used as an extra header of a mail.</source>
        <translation>„%1“ ist als zusätzliche Kopfzeile einer Mail nicht zu gebrauchen.</translation>
    </message>
    <message>
        <source>“%1” did not start, because the master switch is off.</source>
        <translation>„%1“ hat nicht begonnen, weil der Hauptschalter aus ist.</translation>
    </message>
    <message>
        <source>“%1” finds no addresses; %2 do.</source>
        <translation>„%1“ findet keine Adressen; das tun %2.</translation>
    </message>
    <message>
        <source>“%1” is already open in another window of Overture (process %2).</source>
        <translation>„%1“ ist schon in einem anderen Fenster von Overture geöffnet (Prozess %2).</translation>
    </message>
    <message>
        <source>“%1” is damaged. It has been left as it is.</source>
        <translation>„%1“ ist beschädigt und blieb, wie es ist.</translation>
    </message>
    <message>
        <source>“%1” is missing or not a text</source>
        <translation>„%1“ fehlt oder ist kein Text</translation>
    </message>
    <message>
        <source>“%1” is named twice.</source>
        <translation>„%1“ ist doppelt genannt.</translation>
    </message>
    <message>
        <source>“%1” is no kind of site.</source>
        <translation>„%1“ ist keine Art von Website.</translation>
    </message>
    <message>
        <source>“%1” is no way to look for sites.</source>
        <translation>„%1“ ist keine Art, Websites zu suchen.</translation>
    </message>
    <message>
        <source>“%1” is no way to search.</source>
        <translation>„%1“ ist keine Art zu suchen.</translation>
    </message>
    <message>
        <source>“%1” is not a day.</source>
        <translation>„%1“ ist kein Tag.</translation>
    </message>
    <message>
        <source>“%1” is not a list</source>
        <translation>„%1“ ist keine Liste</translation>
    </message>
    <message>
        <source>“%1” is not a web address.</source>
        <translation>„%1“ ist keine Webadresse.</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>„%1“ ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a page: %2</source>
        <translation>„%1“ ist nicht die Adresse einer Seite: %2</translation>
    </message>
    <message>
        <source>“%1” is not the code of a language.</source>
        <translation>„%1“ ist nicht der Code einer Sprache.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a Gemini model.</source>
        <translation>„%1“ ist nicht der Name eines Gemini-Modells.</translation>
    </message>
    <message>
        <source>“%1” may be any of %2 places: %3%4.</source>
        <translation>„%1“ kann einer von %2 Orten sein: %3%4.</translation>
    </message>
    <message>
        <source>“drafts” is not a list</source>
        <translation>„drafts“ ist keine Liste</translation>
    </message>
    <message>
        <source>“historyId” is missing or not a text</source>
        <translation>„historyId“ fehlt oder ist kein Text</translation>
    </message>
    <message>
        <source>“raw” is not a text</source>
        <translation>„raw“ ist kein Text</translation>
    </message>
    <message>
        <source>“raw” is not base64url</source>
        <translation>„raw“ ist kein base64url</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>blog</source>
        <translation>Blog</translation>
    </message>
    <message>
        <source>bounce_hard</source>
        <translation>unzustellbar</translation>
    </message>
    <message>
        <source>bounce_soft</source>
        <translation>noch nicht zugestellt</translation>
    </message>
    <message>
        <source>brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>in Vorbereitung</translation>
    </message>
    <message>
        <source>complaint</source>
        <translation>Beschwerde</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>Credit</translation>
    </message>
    <message>
        <source>credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>disposable</source>
        <translation>Wegwerfadresse</translation>
    </message>
    <message>
        <source>drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>failures</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>follow-ups</source>
        <translation>Nachfassmails</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>in_flight</source>
        <translation>im Versand</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>ungültig</translation>
    </message>
    <message>
        <source>items</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>listing</source>
        <translation>Linkliste</translation>
    </message>
    <message>
        <source>mails</source>
        <translation>Mails</translation>
    </message>
    <message>
        <source>marketplace</source>
        <translation>Marktplatz</translation>
    </message>
    <message>
        <source>media</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>needs_human</source>
        <translation>auf Sie angewiesen</translation>
    </message>
    <message>
        <source>other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>out_of_office</source>
        <translation>Abwesenheit</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>prospects</source>
        <translation>Interessenten</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>searches</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>service</source>
        <translation>Dienstleister</translation>
    </message>
    <message>
        <source>sites</source>
        <translation>Websites</translation>
    </message>
    <message>
        <source>staged</source>
        <translation>bereitgelegt</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>webmail</source>
        <translation>Webmail</translation>
    </message>
    <message>
        <source>bounce_blocked</source>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>bounce_limit</source>
        <translation>Sendegrenze</translation>
    </message>
    <message>
        <source>opt_out</source>
        <translation>Abmeldung</translation>
    </message>
    <message>
        <source>send</source>
        <translation>senden</translation>
    </message>
    <message>
        <source>send and read replies</source>
        <translation>senden und Antworten lesen</translation>
    </message>
    <message>
        <source>the template</source>
        <translation>der Vorlage</translation>
    </message>
    <message>
        <source>write drafts and read replies</source>
        <translation>Entwürfe schreiben und Antworten lesen</translation>
    </message>
    <message>
        <source>write drafts and send</source>
        <translation>Entwürfe schreiben und senden</translation>
    </message>
    <message>
        <source>write drafts, send and read replies</source>
        <translation>Entwürfe schreiben, senden und Antworten lesen</translation>
    </message>
    <message>
        <source>“%1” %2.</source>
        <translation>„%1“ %2.</translation>
    </message>
    <message>
        <source>Chosen in the inbox</source>
        <translation>Im Posteingang gewählt</translation>
    </message>
    <message>
        <source>a page on %1</source>
        <translation>eine Seite auf %1</translation>
    </message>
    <message>
        <source>its description</source>
        <translation>der Beschreibung</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>dem Namen</translation>
    </message>
    <message>
        <source>its text</source>
        <translation>dem Text</translation>
    </message>
    <message>
        <source>its title</source>
        <translation>dem Titel</translation>
    </message>
    <message>
        <source>the address leads to %1</source>
        <translation>die Adresse führt zu %1</translation>
    </message>
    <message>
        <source>the description</source>
        <translation>der Beschreibung</translation>
    </message>
    <message>
        <source>the same as %1</source>
        <translation>dieselbe wie %1</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>dem Titel</translation>
    </message>
    <message>
        <source>“%1” in %2</source>
        <translation>„%1“ in %2</translation>
    </message>
    <message>
        <source>“%1” in the name %2</source>
        <translation>„%1“ im Namen %2</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>%1 added, %2 removed</source>
        <translation>%1 hinzugefügt, %2 entfernt</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 existiert nicht.</translation>
    </message>
    <message>
        <source>%1 files are attached.</source>
        <translation>%1 Dateien sind angehängt.</translation>
    </message>
    <message>
        <source>%1 has not been checked.</source>
        <translation>%1 wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>%1 hides where it leads. Write the whole address.</source>
        <translation>%1 verbirgt, wohin es führt. Schreiben Sie die ganze Adresse.</translation>
    </message>
    <message>
        <source>%1 is a mailbox of a free mail service.</source>
        <translation>%1 ist ein Postfach eines freien Maildienstes.</translation>
    </message>
    <message>
        <source>%1 is a throw-away address.</source>
        <translation>%1 ist eine Wegwerfadresse.</translation>
    </message>
    <message>
        <source>%1 is neither your site nor theirs.</source>
        <translation>%1 ist weder Ihre Website noch die des Empfängers.</translation>
    </message>
    <message>
        <source>%1 is no web address that works.</source>
        <translation>%1 ist keine Webadresse, die funktioniert.</translation>
    </message>
    <message>
        <source>%1 is not encrypted (http).</source>
        <translation>%1 ist nicht verschlüsselt (http).</translation>
    </message>
    <message>
        <source>%1 is on the do-not-contact list: %2.</source>
        <translation>%1 steht auf der Sperrliste: %2.</translation>
    </message>
    <message>
        <source>%1 is verified.</source>
        <translation>%1 ist bestätigt.</translation>
    </message>
    <message>
        <source>%1 links: more than two look like advertising.</source>
        <translation>%1 Links: Mehr als zwei sehen nach Werbung aus.</translation>
    </message>
    <message>
        <source>%1 looks like another address than it is.</source>
        <translation>%1 sieht nach einer anderen Adresse aus, als es ist.</translation>
    </message>
    <message>
        <source>%1 of these %2 drafts have not been shown as they are now, so nothing was approved.</source>
        <translation>%1 von diesen %2 Entwürfen wurden nicht so gezeigt, wie sie jetzt sind, deshalb wurde nichts freigegeben.</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>%1 stands in brackets, as if it were to be filled in.</source>
        <translation>%1 steht in Klammern, als wäre es noch auszufüllen.</translation>
    </message>
    <message>
        <source>%1 takes no mail.</source>
        <translation>%1 nimmt keine Mail an.</translation>
    </message>
    <message>
        <source>%1 words</source>
        <translation>%1 Wörter</translation>
    </message>
    <message>
        <source>%1 words in a row are the same: “%2”</source>
        <translation>%1 Wörter in Folge sind gleich: „%2“</translation>
    </message>
    <message>
        <source>%1 words.</source>
        <translation>%1 Wörter.</translation>
    </message>
    <message>
        <source>%1 words: few people read that much from a stranger.</source>
        <translation>%1 Wörter: So viel lesen wenige von jemand Fremdem.</translation>
    </message>
    <message>
        <source>%1, who would get a copy, is on the do-not-contact list (%2).</source>
        <translation>%1 bekäme eine Kopie und steht auf der Sperrliste (%2).</translation>
    </message>
    <message>
        <source>%1: taken as it is, by you.</source>
        <translation>%1: von Ihnen so hingenommen.</translation>
    </message>
    <message>
        <source>%3 % of it went to %1 on %2 as well.</source>
        <translation>%3 % davon gingen am %2 auch an %1.</translation>
    </message>
    <message>
        <source>; its approval no longer holds</source>
        <translation>; seine Freigabe gilt nicht mehr</translation>
    </message>
    <message>
        <source>A campaign needs a name.</source>
        <translation>Eine Kampagne braucht einen Namen.</translation>
    </message>
    <message>
        <source>A draft can only be put off to a moment to come.</source>
        <translation>Ein Entwurf lässt sich nur auf einen künftigen Zeitpunkt zurückstellen.</translation>
    </message>
    <message>
        <source>A fact has at most %1 characters.</source>
        <translation>Ein Faktum hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>A fact needs a text.</source>
        <translation>Ein Faktum braucht einen Text.</translation>
    </message>
    <message>
        <source>A link in the subject looks like advertising.</source>
        <translation>Ein Link im Betreff sieht nach Werbung aus.</translation>
    </message>
    <message>
        <source>A mail needs a subject and a text, and this would leave one of them empty.</source>
        <translation>Eine Mail braucht Betreff und Text, und damit bliebe eines davon leer.</translation>
    </message>
    <message>
        <source>A mail needs a subject.</source>
        <translation>Eine Mail braucht einen Betreff.</translation>
    </message>
    <message>
        <source>A mail needs a text.</source>
        <translation>Eine Mail braucht einen Text.</translation>
    </message>
    <message>
        <source>A mail to one person cannot have more than %1 copies.</source>
        <translation>Eine Mail an eine Person kann nicht mehr als %1 Kopien haben.</translation>
    </message>
    <message>
        <source>A sentence cites a source that does not exist.</source>
        <translation>Ein Satz nennt eine Quelle, die es nicht gibt.</translation>
    </message>
    <message>
        <source>A step undone by %1</source>
        <translation>Ein Schritt, rückgängig gemacht von %1</translation>
    </message>
    <message>
        <source>A subject is one line.</source>
        <translation>Ein Betreff ist eine Zeile.</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>Eine Ansicht braucht einen Namen.</translation>
    </message>
    <message>
        <source>Almost the same text went to %1 on %2 (%3 %).</source>
        <translation>Fast derselbe Text ging am %2 an %1 (%3 %).</translation>
    </message>
    <message>
        <source>An older version, chosen again by %1</source>
        <translation>Eine ältere Fassung, wieder gewählt von %1</translation>
    </message>
    <message>
        <source>Another mailbox was chosen for it.</source>
        <translation>Ein anderes Postfach wurde dafür gewählt.</translation>
    </message>
    <message>
        <source>Answers to %1 cannot be read, so a follow-up must not go out.</source>
        <translation>Antworten an %1 lassen sich nicht lesen, deshalb darf keine Nachfassmail hinaus.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Knapp</translation>
    </message>
    <message>
        <source>Cc of the draft to %1: %2</source>
        <translation>Cc des Entwurfs an %1: %2</translation>
    </message>
    <message>
        <source>Cc of the mail</source>
        <translation>Cc der Mail</translation>
    </message>
    <message>
        <source>Cc was changed.</source>
        <translation>Cc wurde geändert.</translation>
    </message>
    <message>
        <source>Change what the mail carries, then approve it</source>
        <translation>Ändern Sie, was die Mail enthält, und geben Sie sie dann frei</translation>
    </message>
    <message>
        <source>Choose a later moment</source>
        <translation>Wählen Sie einen späteren Zeitpunkt</translation>
    </message>
    <message>
        <source>Choose a smaller file, or put a link into the text</source>
        <translation>Wählen Sie eine kleinere Datei oder setzen Sie einen Link in den Text</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>Choose one of 1 to 5</source>
        <translation>Wählen Sie eine von 1 bis 5</translation>
    </message>
    <message>
        <source>Connect it in Settings, or choose another</source>
        <translation>Verbinden Sie es in den Einstellungen oder wählen Sie ein anderes</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Kontaktperson</translation>
    </message>
    <message>
        <source>Correct the text, or vouch for each claim with a reason</source>
        <translation>Korrigieren Sie den Text oder verbürgen Sie sich mit einem Grund für jede Aussage</translation>
    </message>
    <message>
        <source>Decline the change</source>
        <translation>Lehnen Sie die Änderung ab</translation>
    </message>
    <message>
        <source>Draft %1 has no such version any more.</source>
        <translation>Entwurf %1 hat keine solche Fassung mehr.</translation>
    </message>
    <message>
        <source>Draft %1 may go out although a cited sentence has vanished: %2</source>
        <translation>Entwurf %1 darf hinaus, obwohl ein zitierter Satz verschwunden ist: %2</translation>
    </message>
    <message>
        <source>Draft %1 waits again: a cited sentence has vanished</source>
        <translation>Entwurf %1 wartet wieder: Ein zitierter Satz ist verschwunden</translation>
    </message>
    <message>
        <source>Draft no longer put off: %1</source>
        <translation>Entwurf nicht mehr zurückgestellt: %1</translation>
    </message>
    <message>
        <source>Draft put off: %1</source>
        <translation>Entwurf zurückgestellt: %1</translation>
    </message>
    <message>
        <source>Draft to %1 rewritten by %2</source>
        <translation>Entwurf an %1 neu geschrieben von %2</translation>
    </message>
    <message>
        <source>Draft to %1: an older version was chosen again</source>
        <translation>Entwurf an %1: Eine ältere Fassung wurde wieder gewählt</translation>
    </message>
    <message>
        <source>Edited by %1</source>
        <translation>Bearbeitet von %1</translation>
    </message>
    <message>
        <source>Fact approved in new words: %1</source>
        <translation>Faktum in neuen Worten freigegeben: %1</translation>
    </message>
    <message>
        <source>Fact approved: %1</source>
        <translation>Faktum freigegeben: %1</translation>
    </message>
    <message>
        <source>Fact sheet</source>
        <translation>Faktenblatt</translation>
    </message>
    <message>
        <source>Fact withdrawn: %1</source>
        <translation>Faktum zurückgezogen: %1</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>Förmlich</translation>
    </message>
    <message>
        <source>Free: fetched before</source>
        <translation>Kostenlos: schon geholt</translation>
    </message>
    <message>
        <source>Idea of the campaign</source>
        <translation>Idee der Kampagne</translation>
    </message>
    <message>
        <source>It goes out from %1, which is not connected. Connect it, or choose another mailbox.</source>
        <translation>Sie geht von %1 hinaus, das nicht verbunden ist. Verbinden Sie es oder wählen Sie ein anderes Postfach.</translation>
    </message>
    <message>
        <source>It goes out from %1, which was chosen meanwhile.</source>
        <translation>Sie geht von %1 hinaus; das wurde inzwischen gewählt.</translation>
    </message>
    <message>
        <source>It goes out under another name, address or signature.</source>
        <translation>Sie geht unter anderem Namen, anderer Adresse oder anderer Signatur hinaus.</translation>
    </message>
    <message>
        <source>It stands in another sentence than the one that is cited.</source>
        <translation>Sie steht in einem anderen Satz als dem zitierten.</translation>
    </message>
    <message>
        <source>It stands in none of the sources.</source>
        <translation>Sie steht in keiner der Quellen.</translation>
    </message>
    <message>
        <source>It stands on the page, but not beside what it is said of.</source>
        <translation>Sie steht auf der Seite, aber nicht neben dem, wovon sie gesagt wird.</translation>
    </message>
    <message>
        <source>It went out from %1, which is not connected.</source>
        <translation>Sie ging von %1 hinaus, das nicht verbunden ist.</translation>
    </message>
    <message>
        <source>Leave the cell as it is</source>
        <translation>Lassen Sie die Zelle, wie sie ist</translation>
    </message>
    <message>
        <source>List its versions and choose one of them</source>
        <translation>Sehen Sie die Liste seiner Fassungen an und wählen Sie eine davon</translation>
    </message>
    <message>
        <source>List the fact sheet and choose one of its lines</source>
        <translation>Sehen Sie das Faktenblatt an und wählen Sie eine seiner Zeilen</translation>
    </message>
    <message>
        <source>Lively</source>
        <translation>Lebhaft</translation>
    </message>
    <message>
        <source>Look at each of them in the review (F8)</source>
        <translation>Sehen Sie jeden davon in der Freigabe an (F8)</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Sehen Sie ihn noch einmal an</translation>
    </message>
    <message>
        <source>Look at it, then approve it</source>
        <translation>Sehen Sie ihn an und geben Sie ihn dann frei</translation>
    </message>
    <message>
        <source>Look at the list of files</source>
        <translation>Sehen Sie die Liste der Dateien an</translation>
    </message>
    <message>
        <source>Mail of %1</source>
        <translation>Mail vom %1</translation>
    </message>
    <message>
        <source>Make the campaign first, or choose another name</source>
        <translation>Legen Sie zuerst die Kampagne an oder wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>Make two facts of it</source>
        <translation>Machen Sie zwei Fakten daraus</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Name der Website</translation>
    </message>
    <message>
        <source>No links.</source>
        <translation>Keine Links.</translation>
    </message>
    <message>
        <source>Nobody can tell whether %1 exists: the domain takes every address.</source>
        <translation>Niemand kann sagen, ob es %1 gibt: Die Domain nimmt jede Adresse an.</translation>
    </message>
    <message>
        <source>Nobody reads %1, so it cannot be used as Cc.</source>
        <translation>Niemand liest %1, deshalb taugt die Adresse nicht als Cc.</translation>
    </message>
    <message>
        <source>Nobody reads %1.</source>
        <translation>Niemand liest %1.</translation>
    </message>
    <message>
        <source>Nobody vouches for “%1” in draft %2 any more</source>
        <translation>Für „%1“ im Entwurf %2 verbürgt sich niemand mehr</translation>
    </message>
    <message>
        <source>Not like any of the last %1 mails.</source>
        <translation>Keiner der letzten %1 Mails ähnlich.</translation>
    </message>
    <message>
        <source>Not like the last mail that went out.</source>
        <translation>Der letzten Mail, die hinausging, nicht ähnlich.</translation>
    </message>
    <message>
        <source>Nothing is attached.</source>
        <translation>Nichts ist angehängt.</translation>
    </message>
    <message>
        <source>Nothing is left to fill in.</source>
        <translation>Nichts ist mehr auszufüllen.</translation>
    </message>
    <message>
        <source>Nothing that draft %1 cites is known to have vanished.</source>
        <translation>Von dem, was Entwurf %1 zitiert, ist nichts als verschwunden bekannt.</translation>
    </message>
    <message>
        <source>Nothing was sent to others yet that it could be like.</source>
        <translation>Noch wurde nichts an andere gesendet, dem sie ähneln könnte.</translation>
    </message>
    <message>
        <source>One file is attached.</source>
        <translation>Eine Datei ist angehängt.</translation>
    </message>
    <message>
        <source>One link, to a known site.</source>
        <translation>Ein Link, zu einer bekannten Website.</translation>
    </message>
    <message>
        <source>Only %1 words: that reads like a note to everybody.</source>
        <translation>Nur %1 Wörter: Das liest sich wie eine Notiz an alle.</translation>
    </message>
    <message>
        <source>Only a draft that waits for review can be put off.</source>
        <translation>Nur ein Entwurf, der auf Freigabe wartet, lässt sich zurückstellen.</translation>
    </message>
    <message>
        <source>Open its versions and choose one of them</source>
        <translation>Öffnen Sie seine Fassungen und wählen Sie eine davon</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Schlicht</translation>
    </message>
    <message>
        <source>Put the signature of the mailbox below each mail</source>
        <translation>Unter jede Mail die Signatur des Postfachs setzen</translation>
    </message>
    <message>
        <source>Remove a file, or shorten the mail</source>
        <translation>Entfernen Sie eine Datei oder kürzen Sie die Mail</translation>
    </message>
    <message>
        <source>Remove it and add it again.</source>
        <translation>Entfernen Sie sie und fügen Sie sie neu hinzu.</translation>
    </message>
    <message>
        <source>Remove it, or attach another</source>
        <translation>Entfernen Sie sie oder hängen Sie eine andere an</translation>
    </message>
    <message>
        <source>Remove some of the addresses</source>
        <translation>Entfernen Sie einige der Adressen</translation>
    </message>
    <message>
        <source>Remove the address</source>
        <translation>Entfernen Sie die Adresse</translation>
    </message>
    <message>
        <source>Remove “%1” and add it again</source>
        <translation>Entfernen Sie „%1“ und fügen Sie es neu hinzu</translation>
    </message>
    <message>
        <source>Rewritten by %1</source>
        <translation>Neu geschrieben von %1</translation>
    </message>
    <message>
        <source>Rewritten by %1: %2</source>
        <translation>Neu geschrieben von %1: %2</translation>
    </message>
    <message>
        <source>Say how you know it</source>
        <translation>Sagen Sie, woher Sie es wissen</translation>
    </message>
    <message>
        <source>Say why it holds all the same</source>
        <translation>Sagen Sie, warum es trotzdem gilt</translation>
    </message>
    <message>
        <source>Scale pictures down to (0: leave their size)</source>
        <translation>Bilder verkleinern auf (0: Größe lassen)</translation>
    </message>
    <message>
        <source>Seen on %1</source>
        <translation>Gesehen auf %1</translation>
    </message>
    <message>
        <source>Sending what is no longer on the page needs a reason.</source>
        <translation>Zu senden, was nicht mehr auf der Seite steht, braucht einen Grund.</translation>
    </message>
    <message>
        <source>Somebody at %1 has answered already.</source>
        <translation>Jemand bei %1 hat schon geantwortet.</translation>
    </message>
    <message>
        <source>Take the line break out</source>
        <translation>Nehmen Sie den Zeilenumbruch heraus</translation>
    </message>
    <message>
        <source>The check of %1 brought no answer.</source>
        <translation>Die Prüfung von %1 brachte keine Antwort.</translation>
    </message>
    <message>
        <source>The draft has changed since, so the step cannot be undone.</source>
        <translation>Der Entwurf hat sich seitdem geändert, deshalb lässt sich der Schritt nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>The draft to %1 claims something that no source supports: %2.</source>
        <translation>Der Entwurf an %1 behauptet etwas, das keine Quelle belegt: %2.</translation>
    </message>
    <message>
        <source>The draft to %1 goes out from %2</source>
        <translation>Der Entwurf an %1 geht von %2 hinaus</translation>
    </message>
    <message>
        <source>The draft to %1 makes %2 claims that no source supports: %3.</source>
        <translation>Der Entwurf an %1 enthält %2 Aussagen, die keine Quelle belegt: %3.</translation>
    </message>
    <message>
        <source>The draft to this prospect has changed meanwhile, and this change with it.</source>
        <translation>Der Entwurf an diesen Interessenten hat sich inzwischen geändert und mit ihm diese Änderung.</translation>
    </message>
    <message>
        <source>The fact sheet says that already.</source>
        <translation>Das steht schon auf dem Faktenblatt.</translation>
    </message>
    <message>
        <source>The field %1 was not filled in.</source>
        <translation>Das Feld %1 wurde nicht gefüllt.</translation>
    </message>
    <message>
        <source>The file “%1” in this workspace is not the one that was added.</source>
        <translation>Die Datei „%1“ in diesem Arbeitsbereich ist nicht die, die hinzugefügt wurde.</translation>
    </message>
    <message>
        <source>The file “%1” is empty.</source>
        <translation>Die Datei „%1“ ist leer.</translation>
    </message>
    <message>
        <source>The file “%1” is no longer in this workspace.</source>
        <translation>Die Datei „%1“ liegt nicht mehr in diesem Arbeitsbereich.</translation>
    </message>
    <message>
        <source>The file “%1” would be %2 inside a mail, and Gmail takes no mail of more than %3.</source>
        <translation>Die Datei „%1“ wäre in einer Mail %2 groß, und Gmail nimmt keine Mail über %3.</translation>
    </message>
    <message>
        <source>The footer has no opt-out line.</source>
        <translation>Der Fuß hat keine Abmeldezeile.</translation>
    </message>
    <message>
        <source>The footer has no postal address.</source>
        <translation>Der Fuß hat keine Postanschrift.</translation>
    </message>
    <message>
        <source>The footer has your postal address and the opt-out line.</source>
        <translation>Der Fuß hat Ihre Postanschrift und die Abmeldezeile.</translation>
    </message>
    <message>
        <source>The greeting “%1” names nobody.</source>
        <translation>Die Anrede „%1“ nennt niemanden.</translation>
    </message>
    <message>
        <source>The mail is %1 as it goes out, and Gmail takes no mail of more than %2.</source>
        <translation>Die Mail ist beim Senden %1 groß, und Gmail nimmt keine Mail über %2.</translation>
    </message>
    <message>
        <source>The mail to %1 is of %2, which is not a mailbox that is connected.</source>
        <translation>Die Mail an %1 gehört zu %2, und das ist kein verbundenes Postfach.</translation>
    </message>
    <message>
        <source>The mail was sent, so its text can no longer change.</source>
        <translation>Die Mail wurde gesendet, deshalb lässt sich ihr Text nicht mehr ändern.</translation>
    </message>
    <message>
        <source>The mailbox %1 is not connected.</source>
        <translation>Das Postfach %1 ist nicht verbunden.</translation>
    </message>
    <message>
        <source>The subject has %1 characters; programs show about 60.</source>
        <translation>Der Betreff hat %1 Zeichen; Programme zeigen etwa 60.</translation>
    </message>
    <message>
        <source>The subject has more than one exclamation mark.</source>
        <translation>Der Betreff hat mehr als ein Ausrufezeichen.</translation>
    </message>
    <message>
        <source>The subject is in capitals.</source>
        <translation>Der Betreff steht in Großbuchstaben.</translation>
    </message>
    <message>
        <source>The text of this draft has changed since it was shown, or it was not shown at all.</source>
        <translation>Der Text dieses Entwurfs hat sich geändert, seit er gezeigt wurde, oder er wurde gar nicht gezeigt.</translation>
    </message>
    <message>
        <source>The text says “%1”, but nothing is attached.</source>
        <translation>Der Text sagt „%1“, aber nichts ist angehängt.</translation>
    </message>
    <message>
        <source>There is a campaign “%1” already.</source>
        <translation>Es gibt schon eine Kampagne „%1“.</translation>
    </message>
    <message>
        <source>There is a view “%1” already.</source>
        <translation>Es gibt schon eine Ansicht „%1“.</translation>
    </message>
    <message>
        <source>There is no address to send it to.</source>
        <translation>Es gibt keine Adresse, an die sie gehen könnte.</translation>
    </message>
    <message>
        <source>There is no campaign “%1”.</source>
        <translation>Es gibt keine Kampagne „%1“.</translation>
    </message>
    <message>
        <source>There is no fact %1.</source>
        <translation>Es gibt kein Faktum %1.</translation>
    </message>
    <message>
        <source>There is no subject.</source>
        <translation>Es gibt keinen Betreff.</translation>
    </message>
    <message>
        <source>There is no text.</source>
        <translation>Es gibt keinen Text.</translation>
    </message>
    <message>
        <source>There is no tone %1.</source>
        <translation>Es gibt keinen Ton %1.</translation>
    </message>
    <message>
        <source>This campaign is no longer there.</source>
        <translation>Diese Kampagne gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This change would replace words that you typed.</source>
        <translation>Diese Änderung würde Worte ersetzen, die Sie getippt haben.</translation>
    </message>
    <message>
        <source>This column follows from the facts and cannot be typed.</source>
        <translation>Diese Spalte folgt aus den Fakten und lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>This draft is no longer in the list.</source>
        <translation>Dieser Entwurf steht nicht mehr in der Liste.</translation>
    </message>
    <message>
        <source>This file is no longer attached.</source>
        <translation>Diese Datei ist nicht mehr angehängt.</translation>
    </message>
    <message>
        <source>This mail has been sent and cannot be changed any more.</source>
        <translation>Diese Mail wurde gesendet und lässt sich nicht mehr ändern.</translation>
    </message>
    <message>
        <source>This mail has been sent and cannot be changed.</source>
        <translation>Diese Mail wurde gesendet und lässt sich nicht mehr ändern.</translation>
    </message>
    <message>
        <source>This proposal is no longer stored.</source>
        <translation>Dieser Vorschlag ist nicht mehr gespeichert.</translation>
    </message>
    <message>
        <source>This proposal is not open.</source>
        <translation>Dieser Vorschlag ist nicht offen.</translation>
    </message>
    <message>
        <source>This view is no longer there.</source>
        <translation>Diese Ansicht gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Two links, to known sites.</source>
        <translation>Zwei Links, zu bekannten Websites.</translation>
    </message>
    <message>
        <source>Type one</source>
        <translation>Tippen Sie einen ein</translation>
    </message>
    <message>
        <source>Type one, or reject the draft</source>
        <translation>Tippen Sie einen ein oder lehnen Sie den Entwurf ab</translation>
    </message>
    <message>
        <source>Undo its decision first</source>
        <translation>Machen Sie zuerst die Entscheidung rückgängig</translation>
    </message>
    <message>
        <source>Unlock it first</source>
        <translation>Entsperren Sie sie zuerst</translation>
    </message>
    <message>
        <source>Version %2, chosen again by %1</source>
        <translation>Fassung %2, wieder gewählt von %1</translation>
    </message>
    <message>
        <source>Vouched for “%1” in draft %2: %3</source>
        <translation>Für „%1“ im Entwurf %2 verbürgt: %3</translation>
    </message>
    <message>
        <source>Vouching for “%1” needs a reason.</source>
        <translation>Sich für „%1“ zu verbürgen braucht einen Grund.</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Herzlich</translation>
    </message>
    <message>
        <source>With its files the mail is %1 as it goes out, and Gmail takes no mail of more than %2.</source>
        <translation>Mit ihren Dateien ist die Mail beim Senden %1 groß, und Gmail nimmt keine Mail über %2.</translation>
    </message>
    <message>
        <source>Write one sentence about the studio</source>
        <translation>Schreiben Sie einen Satz über das Atelier</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <translation>Geschrieben von %1</translation>
    </message>
    <message>
        <source>You have changed the draft in the same places since this was proposed, so nothing of it fits any more.</source>
        <translation>Sie haben den Entwurf seit diesem Vorschlag an denselben Stellen geändert, deshalb passt nichts mehr davon.</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Ihre Notiz</translation>
    </message>
    <message>
        <source>Your postal address</source>
        <translation>Ihre Postanschrift</translation>
    </message>
    <message>
        <source>Your studio</source>
        <translation>Ihr Atelier</translation>
    </message>
    <message>
        <source>Your template</source>
        <translation>Ihre Vorlage</translation>
    </message>
    <message>
        <source>Your website</source>
        <translation>Ihre Website</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>wie zuvor</translation>
    </message>
    <message>
        <source>curious and concrete, with a picture in it</source>
        <translation>neugierig und konkret, mit einem Bild darin</translation>
    </message>
    <message>
        <source>files of the mail</source>
        <translation>Dateien der Mail</translation>
    </message>
    <message>
        <source>mailbox of the mail</source>
        <translation>Postfach der Mail</translation>
    </message>
    <message>
        <source>name of a file</source>
        <translation>Name einer Datei</translation>
    </message>
    <message>
        <source>no reason was given</source>
        <translation>kein Grund genannt</translation>
    </message>
    <message>
        <source>only spaces or signs</source>
        <translation>nur Leerzeichen oder Zeichen</translation>
    </message>
    <message>
        <source>personal and friendly, as to an acquaintance</source>
        <translation>persönlich und freundlich, wie an Bekannte</translation>
    </message>
    <message>
        <source>proposal %1</source>
        <translation>Vorschlag %1</translation>
    </message>
    <message>
        <source>reserved and courteous, as to an institution</source>
        <translation>zurückhaltend und höflich, wie an eine Institution</translation>
    </message>
    <message>
        <source>simple words, short sentences, nothing decorated</source>
        <translation>einfache Wörter, kurze Sätze, nichts Schmückendes</translation>
    </message>
    <message>
        <source>the text was changed</source>
        <translation>der Text wurde geändert</translation>
    </message>
    <message>
        <source>the usual mailbox</source>
        <translation>das übliche Postfach</translation>
    </message>
    <message>
        <source>“%1” cannot be used as Cc: %2</source>
        <translation>„%1“ taugt nicht als Cc: %2</translation>
    </message>
    <message>
        <source>“%1” is left over.</source>
        <translation>„%1“ ist übrig geblieben.</translation>
    </message>
    <message>
        <source>“%1” is no single word.</source>
        <translation>„%1“ ist kein einzelnes Wort.</translation>
    </message>
    <message>
        <source>“%1” was attached.</source>
        <translation>„%1“ wurde angehängt.</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>„%1“ wurde entfernt.</translation>
    </message>
    <message>
        <source>Attach it as a file, or save it as JPEG or PNG</source>
        <translation>Hängen Sie es als Datei an oder speichern Sie es als JPEG oder PNG</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Wählen Sie eine Datei</translation>
    </message>
    <message>
        <source>Choose a file that is there</source>
        <translation>Wählen Sie eine vorhandene Datei</translation>
    </message>
    <message>
        <source>Choose a file that you may read</source>
        <translation>Wählen Sie eine Datei, die Sie lesen dürfen</translation>
    </message>
    <message>
        <source>Save it as JPEG or PNG and add that</source>
        <translation>Speichern Sie es als JPEG oder PNG und fügen Sie dieses hinzu</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read: %2</source>
        <translation>Die Datei „%1“ lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
    <message>
        <source>Your template, filled</source>
        <translation>Ihre Vorlage, gefüllt</translation>
    </message>
    <message>
        <source>a list of objects, each with</source>
        <translation>eine Liste von Objekten, jedes mit</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>scaled from %1 × %2 to %3 × %4</source>
        <translation>verkleinert von %1 × %2 auf %3 × %4</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a picture.</source>
        <translation>„%1“ lässt sich nicht als Bild lesen.</translation>
    </message>
    <message>
        <source>“%1” cannot be shown in a mail: only JPEG, PNG and GIF pictures can.</source>
        <translation>„%1“ lässt sich in einer Mail nicht zeigen: Das geht nur mit Bildern in JPEG, PNG und GIF.</translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation>„%1“ ist keine Datei.</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>DataForSEO address</source>
        <translation>Adresse von DataForSEO</translation>
    </message>
    <message>
        <source>DataForSEO calls</source>
        <translation>Anfragen an DataForSEO</translation>
    </message>
    <message>
        <source>DataForSEO ranks</source>
        <translation>DataForSEO, Ränge</translation>
    </message>
    <message>
        <source>o’clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>(1 for a model on this computer)</source>
        <translation>(1 für ein Modell auf diesem Rechner)</translation>
    </message>
    <message>
        <source>(Mail sending)</source>
        <translation>(Senden von Mail)</translation>
    </message>
    <message>
        <source>. Change the draft, or say that it may go out all the same.</source>
        <translation>. Ändern Sie den Entwurf oder sagen Sie, dass er trotzdem hinaus darf.</translation>
    </message>
    <message>
        <source>No longer on their page: %1</source>
        <translation>Nicht mehr auf der Seite: %1</translation>
    </message>
    <message>
        <source>Read the cited pages again before sending a draft older than (0: never)</source>
        <translation>Zitierte Seiten neu lesen vor dem Senden eines Entwurfs, der älter ist als (0: nie)</translation>
    </message>
    <message>
        <source>Send on the days of the weekend as well</source>
        <translation>Auch am Wochenende senden</translation>
    </message>
    <message>
        <source>Written by hand to %1: %2</source>
        <translation>Von Hand geschrieben an %1: %2</translation>
    </message>
    <message>
        <source>it states what neither the draft nor a source says: %1. Leave it out</source>
        <translation>er behauptet, was weder der Entwurf noch eine Quelle sagt: %1. Lassen Sie es weg</translation>
    </message>
    <message>
        <source>the mailbox is full</source>
        <translation>das Postfach ist voll</translation>
    </message>
    <message>
        <source>written by hand in the mailbox</source>
        <translation>von Hand im Postfach geschrieben</translation>
    </message>
    <message>
        <source>About $%1</source>
        <translation>Etwa %1 $</translation>
    </message>
    <message>
        <source>Less than $0.01</source>
        <translation>Weniger als 0,01 $</translation>
    </message>
    <message>
        <source>the OpenAI-compatible server</source>
        <translation>dem OpenAI-kompatiblen Server</translation>
    </message>
    <message>
        <source>1 credit</source>
        <translation>1 Credit</translation>
    </message>
    <message>
        <source>1 draft</source>
        <translation>1 Entwurf</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 Seite</translation>
    </message>
    <message>
        <source>1 site</source>
        <translation>1 Website</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 Wort</translation>
    </message>
    <message>
        <source>a file of the database cannot be opened</source>
        <translation>eine Datei der Datenbank lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>as short as it can be and still polite</source>
        <translation>so kurz wie möglich und noch höflich</translation>
    </message>
    <message>
        <source>asks the sender to prove to be a person</source>
        <translation>verlangt vom Absender den Beweis, ein Mensch zu sein</translation>
    </message>
    <message>
        <source>is a link to a file that does not exist</source>
        <translation>ist ein Verweis auf eine Datei, die es nicht gibt</translation>
    </message>
    <message>
        <source>it called a tool that was not offered</source>
        <translation>es rief ein Werkzeug, das nicht angeboten war</translation>
    </message>
    <message>
        <source>it does not begin as a vault does</source>
        <translation>er beginnt nicht wie ein Tresor</translation>
    </message>
    <message>
        <source>lies in a folder that may only be read</source>
        <translation>liegt in einem Ordner, der nur gelesen werden darf</translation>
    </message>
    <message>
        <source>more than 64 characters stand before the @</source>
        <translation>mehr als 64 Zeichen stehen vor dem @</translation>
    </message>
    <message>
        <source>no page of the site could be read</source>
        <translation>keine Seite der Website ließ sich lesen</translation>
    </message>
    <message>
        <source>only the ports 80 and 443 are used for websites</source>
        <translation>für Websites werden nur die Ports 80 und 443 benutzt</translation>
    </message>
    <message>
        <source>the answer came too close to a published text</source>
        <translation>die Antwort kam einem veröffentlichten Text zu nahe</translation>
    </message>
    <message>
        <source>the answer held content that is not allowed</source>
        <translation>die Antwort enthielt unerlaubten Inhalt</translation>
    </message>
    <message>
        <source>the answer held words that are not allowed</source>
        <translation>die Antwort enthielt unerlaubte Wörter</translation>
    </message>
    <message>
        <source>the answer was cut off at its longest length</source>
        <translation>die Antwort wurde bei ihrer größten Länge abgeschnitten</translation>
    </message>
    <message>
        <source>the connection to the database server was lost</source>
        <translation>die Verbindung zum Datenbankserver ging verloren</translation>
    </message>
    <message>
        <source>the database server has no room for more work</source>
        <translation>der Datenbankserver hat keinen Platz für mehr Arbeit</translation>
    </message>
    <message>
        <source>the database server refused the user or the password</source>
        <translation>der Datenbankserver hat Benutzer oder Passwort abgelehnt</translation>
    </message>
    <message>
        <source>the domain does not exist or takes no mail</source>
        <translation>die Domain existiert nicht oder nimmt keine Mail an</translation>
    </message>
    <message>
        <source>the part after the @ begins with xn-- and stands for no letters</source>
        <translation>der Teil nach dem @ beginnt mit xn-- und steht für keine Buchstaben</translation>
    </message>
    <message>
        <source>the part after the @ is not a domain name</source>
        <translation>der Teil nach dem @ ist kein Domainname</translation>
    </message>
    <message>
        <source>the person cannot be reached there any more</source>
        <translation>die Person ist dort nicht mehr erreichbar</translation>
    </message>
    <message>
        <source>the server could not be reached or was busy</source>
        <translation>der Server war nicht erreichbar oder beschäftigt</translation>
    </message>
    <message>
        <source>this user may not do that on the database server</source>
        <translation>dieser Benutzer darf das auf dem Datenbankserver nicht</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>es fehlt: %1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>on %1 UTC</source>
        <translation>am %1 UTC</translation>
    </message>
</context>
</TS>
