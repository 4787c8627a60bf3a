<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Overture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outreach by hand-approved e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence: GPL-3.0-or-later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArmDialog</name>
    <message>
        <source>Allow sending from this workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the mailbox says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent from elsewhere since: keep what is approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow sending</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CategoryTemplatesDialog</name>
    <message>
        <source>Category templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a mail to the websites of one category is about, and its template. Without one, the general template of the settings is used. Only Save stores anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;oncept, told to a model that writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ubject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preview for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>User guide – Overture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportReportDialog</name>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>A&amp;ccount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobsPage</name>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only failed items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items of the job</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyPlaceCard</name>
    <message>
        <source>Where your keys are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set passphrase …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move keys into the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move keys to the password store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change passphrase …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove vault …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MailAccountRow</name>
    <message>
        <source>Mails a day from this mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in general</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read sender again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MailCard</name>
    <message>
        <source>Mailboxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail is sent from your own Gmail, and replies are read there. You sign in at Google in your browser, with a client that you make in your own Google project (Help: Gmail).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client id of your Google project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret of your Google project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the browser, five minutes at most …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Pages and pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mails sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened last</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Preview as sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers of the mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the mail as it would be sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProspectsPage</name>
    <message>
        <source>Prospects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the prospect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acti&amp;vity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for you; never part of a mail.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This window shows the data only; jobs cannot be started here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the mail</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendDialog</name>
    <message>
        <source>Send approved mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what is approved …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendsPage</name>
    <message>
        <source>Sends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail as it was sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServiceCard</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits and address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single letters act while a list has the keys, never while a text is typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SimulatorDialog</name>
    <message>
        <source>What would happen now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking every gate …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If Send were pressed now. Nothing is sent by looking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved mails and what would become of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartDialog</name>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>format</name>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy HH:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 their time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overture::gui</name>
    <message>
        <source>class “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark handled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark as waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen in the inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on the do-not-contact list already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never write to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show refused lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be imported in this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import prospects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This draft is no longer in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DataForSEO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finds websites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>login:password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hunter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finds and checks addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writes drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenAI-compatible server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writes drafts, also on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key, if the server wants one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends and reads replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website crawler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads addresses on the sites themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tells whether a domain takes mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is this address good, though no check could confirm it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why are these addresses good, though no check could confirm them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accept address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accept addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use suggested address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepts all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webmail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disposable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not delivered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overture::gui::AboutDialog</name>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data version %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overture::gui::ActivityPane</name>
    <message>
        <source>Follow-up sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened to the prospect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No prospect selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a row to see what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mails, answers and decisions about this prospect appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overture::gui::ArmDialog</name>
    <message>
        <source>This window cannot ask the mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 of the mails that were sent, %3 are not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 went out without this workspace knowing; they are marked as sent now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 still are drafts, of %2 nobody can say whether they were sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 approved mails had left nothing in the mailbox, so it cannot be asked about them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overture::gui::BannerStack</name>
    <message>
        <source>%1 (%2 times)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1 more messages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overture::gui::CategoryTemplatesDialog</name>
    <message>
        <source>Art Blogs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Propose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a made-up gallery: no prospect has this category yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model can be asked from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a category first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This category has no template of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overture::gui::ConversationsModel</name>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By site only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No prospect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither thread nor Message-ID says so: check that it belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overture::gui::DayChart</name>
    <message>
        <source>Mails sent per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail was sent in these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mails</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overture::gui::DraftEditor</name>
    <message>
        <source>Not saved: a mail needs a subject and a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent: the text can no longer change.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overture::gui::DraftsModel</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mail has been sent and cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail needs a subject.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type one, or reject the draft.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overture::gui::FactLabel</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overture::gui::FunnelChart</name>
    <message>
        <source>Pipeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overture::gui::ImportReportDialog</name>
    <message>
        <source>Imported %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows found: %2 new prospects, %3 twice in the file, %4 known already, %5 refused.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overture::gui::InboxPage</name>
    <message>
        <source>Mark &amp;handled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never &amp;write again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to &amp;prospect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in &amp;Gmail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;quoted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a &amp;reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody is &amp;away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address does not &amp;exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not arrive, for the &amp;time being</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They want &amp;no more mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;machine wrote it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something e&amp;lse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bounces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opt-outs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conversation fits the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has come back yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers, bounces and absence notes to your mails appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every conversation is handled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conversation is of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mails of the practice world are not in Gmail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the conversation in your browser (G)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1 yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waiting · %2 in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender, subject, site … (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overture::gui::JobBanners</name>
    <message>
        <source>%1 is paused: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the job</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overture::gui::JobItemsModel</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overture::gui::JobsModel</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overture::gui::JobsPage</name>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Retry failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No job has run yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching, reading sites, drafting and sending are jobs; each is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to prospects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Retry %1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every item that is over went well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was nothing to do for this job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · the first %2 items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overture::gui::JobsStrip</name>
    <message>
        <source>Cancel: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is running. Last: %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overture::gui::KeyBanners</name>
    <message>
        <source>The vault of your keys cannot be read. It was left as it is; sign-ins last until you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault of your keys is locked. Sign-ins last until you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password store is locked. Unlock it; until then sign-ins last until you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password store does not answer. Until it does, sign-ins last until you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No password store. Sign-ins last until you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set passphrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overture::gui::KeyPlaceCard</name>
    <message>
        <source>In a file that your passphrase opens: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a vault that is locked: %1. What you enter now is kept until you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault %1 cannot be read. It was left as it is: bring it back from a backup, or remove it and enter the keys again. What you enter now is kept until you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the password store of your desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password store of your desktop is locked. What you enter now is kept until you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password store of your desktop does not answer; it may be asking for its password in a window of its own. What you enter now is kept until you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop has no password store. Keys are kept in memory until you quit, unless you set a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys are in the vault now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys are in the password store now; the vault is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the password store …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged vault is renamed, and you can set a new passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault and the keys in it are deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You will have to enter them again. Nothing else changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged vault was renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is gone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overture::gui::MailAccountRow</name>
    <message>
        <source>Connect again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected, default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overture %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail goes out from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail knows you as %1 &lt;%2&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature in Gmail: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access ends on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mails a day from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose permissions again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send from %1 unless told otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the sender of %1 from Gmail again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overture::gui::MailBanners</name>
    <message>
        <source>The Gmail sign-in of %1 is over. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 mail waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mails wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect Gmail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail did not allow Overture to %1 for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose permissions again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overture::gui::MailCard</name>
    <message>
        <source>The sender was read from Gmail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is connected, but Overture may not %2. Choose permissions again and leave every box ticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client file from the Google Cloud console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client files (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client was read. Now connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overture’s access is revoked at Google and its tokens are deleted here. What was sent stays in the list; what waits is not sent until a mailbox is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailboxes cannot be connected in this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the client id and secret, or read them from the file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overture::gui::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category &amp;templates …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause all sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Overture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Overture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice – nothing leaves this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending is paused – resume</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overture::gui::MessageCard</name>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its kind: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this kind: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide quoted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show quoted text (%1 line)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show quoted text (%1 lines)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the mail from %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overture::gui::OrderField</name>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space turns the chosen one on or off, Alt+Up and Alt+Down move it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, number %2, in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not in use</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overture::gui::OverviewPage</name>
    <message>
        <source>Mails sent, last %1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with a search: a category and a place. Overture finds sites and addresses and writes drafts; you decide what is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discover …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved, not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions, jobs and mails are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overture::gui::Page</name>
    <message>
        <source>%1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs cannot be started in this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overture::gui::PassphraseDialog</name>
    <message>
        <source>Set a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your keys are kept in an encrypted file that this passphrase opens. You are asked for it at each start. Nobody can bring it back: without it the keys must be entered again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock your keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your keys are in a vault. Without its passphrase the services cannot be used; everything else can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is written anew. Until that is done the old passphrase holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase needs at least %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying the passphrase …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overture::gui::PreviewDialog</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ALL HEADERS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back from the %1 bytes that would go out. Time and ids are made anew when it is sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overture::gui::ProspectFacts</name>
    <message>
        <source>Facts about the prospect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No prospect selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a row to see what is known and where it was seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on no page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (asked: %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Use suggestion” takes this address and checks it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand, %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 % sure: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has looked for an address yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SCORE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not scored yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PAGES READ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MORE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 100, asked %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overture::gui::ProspectsModel</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reject %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 prospect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 prospects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approve %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overture::gui::ProspectsPage</name>
    <message>
        <source>&amp;Import CSV …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find cate&amp;gories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ccept address …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the address as verified, though no check could confirm it. Your reason is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the address that was probably meant, such as gmail.com for gmial.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (all due)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Nothing fits %1 others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 prospect has a category now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 prospects have a category now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them have a category already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 prospect is hidden by the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 prospects are hidden by the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No prospects yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for websites by category and place, or import a list that you have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discover …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no list of sites.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy sites, one a line, or the rows of a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site, title, address, category … (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overture::gui::ReviewPage</name>
    <message>
        <source>&amp;Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;view as sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send approved …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What would happen now …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail needs a subject and a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in what is missing, then approve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No draft fits the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mail is approved and can go out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mails are approved and can go out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts appear here as they are written for verified prospects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to prospects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No draft has this status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send approved (%1) …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No draft is approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks once, with the list of recipients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs cannot be started in this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to review · %2 approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject, text, site, address … (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overture::gui::SendBanners</name>
    <message>
        <source>Look at what was sent …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer went back, so nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mail is planned since an earlier time. Go on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mails are planned since an earlier time. Go on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mail is about to go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mails are planned; the first is about to go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned mails were late, because this computer slept or the program was closed. They were not sent as planned: they have a new time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overture::gui::SendDialog</name>
    <message>
        <source>Practice: they go to the practice mailbox only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They go out one by one, with pauses, inside the sending hours where they are. For a few seconds each can be taken back. Nothing else is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve drafts first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every gate is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send %1 mail?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send %1 mails?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send %1 now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overture::gui::SendsModel</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes / went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not before %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overture::gui::SendsPage</name>
    <message>
        <source>&amp;Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send without waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What would happen now …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was sent …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not sent …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a mail that is planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail fits the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only drafts that you approved are sent, and only when you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a mail to see exactly what was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAIL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exactly this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PROOF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message-ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service&apos;s answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the mail to %1 lie among the sent mails in Gmail?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the mail to %1 certainly not among the sent mails in Gmail?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts as sent, by your word, and its conversation is watched for answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes out again with the next “Send”. What is left of its draft in Gmail is deleted then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address, subject, site … (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overture::gui::ServiceBanners</name>
    <message>
        <source>Nothing is sent from %1 until %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asked for a pause; it goes on at %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not work and is left alone until %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overture::gui::ServiceCard</name>
    <message>
        <source>Key for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the key for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the key for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits and address of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left alone until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restricted until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last test failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key stored, not tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last worked %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last error: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services cannot be asked in this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a key first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the cheapest real call; it costs nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored in: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overture::gui::SettingField</name>
    <message>
        <source>As on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site&apos;s own pages (free)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hunter (credits)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS (free)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template (free)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenAI-compatible server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overture::gui::SettingsPage</name>
    <message>
        <source>Master switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: nothing is searched, read, drafted or sent, however it is started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another language is spoken when Overture is started the next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who writes. Drafts may say this of you, and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{{field|fallback}} takes a fact of the prospect, or the fallback when it is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only approved drafts, one by one, inside these bounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers and follow-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-ups are proposed only; you approve each one. {{last_sent}} is the date of the last mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much is done at once, and how often is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a key for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overture::gui::ShortcutsDialog</name>
    <message>
        <source>EVERYWHERE</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overture::gui::Sidebar</name>
    <message>
        <source>PIPELINE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overture::gui::SimulatorDialog</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what you approved is ever sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every gate is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 mails would go</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overture::gui::StartDialog</name>
    <message>
        <source>For all that are due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1 selected row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1 selected rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still needed: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overture::gui::StatefulView</name>
    <message>
        <source>This could not be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overture::gui::ThreadView</name>
    <message>
        <source>Mails of the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conversation selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a row to read what was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message>
        <source>$ per 10 results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$ per 1000 domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$ per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$ per million tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$ per month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (code %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 It is kept until you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asked to wait before the next request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks for payment: the balance or plan is used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks to slow down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 calls in a row failed: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cancelled: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not accept the request (error %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer within %2 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer within %2 s; whether it carried the request out is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not allow this with the stored key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not exist; there is also %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not know what was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 done, %2 failed, %3 skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 finished with errors: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 finished: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 forwards to %2, which is another site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gave an answer that was not expected (status %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gave up waiting for the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gives out mailboxes for minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a problem of its own (error %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds real prospects and cannot be used for practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 interrupted: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a mail service for everybody; whether this mailbox exists cannot be seen from outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a throw-away address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an address inside a network, not on the internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an address that nobody reads or that must not get such mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is disconnected and its tokens are deleted, but Google could not be told: %2 You can remove the access at myaccount.google.com/connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is disconnected, and its access was revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is disconnected. There were no tokens on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than 1 GB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is left alone for a while</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a domain name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a web page (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on the do-not-contact list (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 marked as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may be written to again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must not be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names no mail server, but its own computer may take mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 %3 used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 items failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the last %2 calls failed: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 paused: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 planned mails were late; %2 have a new time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 prospects imported, %2 were there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rated %2 of %3 sites for %4 USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 redirects from an encrypted to an unencrypted page, which is not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 redirects to another site, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 redirects to something that is not a web page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 redirects too often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 said that it was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says that it takes no mail (null MX)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes mail (server %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was asked about the mails of this workspace: %2 confirmed, %3 found sent, %4 still drafts, %5 unclear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was disconnected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was read (status %2, %3 KB).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was to be connected again, but %2 signed in. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 will not be written to: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, balance %2 USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, balance unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, roughly %2 thousand tokens in and %3 thousand out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, until %2 (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, until %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, by %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the password store does not answer. It may be asking for its password in a window of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the password store is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no password store (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; there is a contact form at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(billed %1 USD)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 set aside for calls on their way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, and only where nobody before it finds an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, only a contact form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>. Did you mean %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; %1 could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; %1@ is a mailbox for everybody there, not a person&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; the site shows its text only to browsers that run scripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Google search (DataForSEO, paid)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A changed version of the mail to %1 was sent from Gmail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft is written for each prospect with an address that has none yet. Nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft that is not needed any more was deleted in Gmail%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field in line %1 of the template has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A follow-up is written for each site that was written to and has not answered. Nothing is sent: you approve each one, and the mailbox is read again right before it goes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A free-mail address that was not seen on their own site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A header of the request to %1 holds a forbidden character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A listing needs the address of a page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail that is being sent belongs to one job for at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail to %1 went out from this draft, but not with the text that you approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail to %1 went out, but not with the text that you approved. Look into Gmail and say whether it counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail to it came back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mailbox cannot send less than one mail a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request to %1 named its own server, so it was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A search needs at least one category.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A search needs at least one location.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weight is a number from 0 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About $%1: the authority of %2 at %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access to Gmail was not given: “Cancel” was pressed in the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledgment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add credit there, or choose another writer in Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address %1 of %2 accepted by hand (%3): %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address %1 of %2 no longer accepted by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of %1 removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of %1 typed in: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the OpenAI-compatible server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses are checked by (free checks always come first)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses are looked for at, in this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses asked of Hunter per site (10 per credit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sending is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sending is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow programs to use 127.0.0.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow sending again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow the Generative Language API for the key in the Google console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address is accepted by hand for a reason only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An approval must name what it approves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event of the calendar has no first day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another job is at this mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another job or program has taken this mail over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another mail of this run goes to the same address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another mail of this run goes to the same site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another sign-in is waiting for the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers cannot be read, so a follow-up must not go out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval of the draft to %1 no longer holds: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved exactly as it was then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Art Blogs; Galleries – separate several with ;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask DataForSEO for domain authority (costs money)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the authority of a site again after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator to allow your client id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator to allow your client id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator for the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator to free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask, in this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked not to be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 %2 credits: up to %3 for each of %4 sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1: %2 %3 of up to %4 results at DataForSEO, %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once, up to 200 results a search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back from a backup, or remove it and enter the keys again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls of that server at the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls of the OpenAI-compatible server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls of the OpenAI-compatible server (0: only the limit per minute)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories (separate several with ;)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check at the service before repeating it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check it in Settings; most end in /v1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that its folder exists and may be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the client is of the type “Desktop app”, and connect again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the DNS service in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the DataForSEO address in Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the account at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address of the OpenAI-compatible server in Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address of the listing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the client id, and connect again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the date of this computer and whether something inspects the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk, and copy the database to another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk, and save the keys again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk, and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the folder “backups”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the internet connection and the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the internet connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the key in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network and the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the password store, and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the plan at hunter.io</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the plan at hunter.io, or switch Hunter off in Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the services in Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the user and the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what the key may do at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a CSV or TSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a draft writer in Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file with a header and rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a job that has not ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a job that is paused or interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a longer one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a mail of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a mail that came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a mail that is planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a mail that needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model in Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a place from the list, such as United States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file for practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file, or delete this one to start anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file, or restore a copy from the folder “backups” beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file; lists of addresses are imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another header name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another model in Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another model in Settings, or switch on billing in Google AI Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place or free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose permissions again in Settings, and leave every box ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other program and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect Gmail again in Settings and leave every box ticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect Gmail again in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect Gmail in Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect again and choose %1 in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect again and leave every box ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect again and press “Continue”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect again with the client file from the Google Cloud console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect again; if the page showed an error, check the client id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation with %1 is dealt with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation with %1 waits again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy its links into a CSV file and import that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct that line and import again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the address in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS response code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS server (empty: the system&apos;s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DataForSEO answered with HTTP %1 instead of a result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DataForSEO calls (0: only the limit per minute)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DataForSEO calls at the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DataForSEO costs at most (0: no cap)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DataForSEO did not say clearly which searches it took.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DataForSEO did not say which searches it took.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DataForSEO has trouble of its own (HTTP %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DataForSEO live search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DataForSEO needs a place to search from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DataForSEO queued search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DataForSEO ranks, each call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days on which nothing is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnected by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discover websites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not write to the same address again within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft %1 has no recipient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft again, or write this one by hand or with a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft to %1 approved: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft to %1 changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft to %1 changed; its approval no longer holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft to %1 is open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft to %1 put back as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft to %1 rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts are written by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a DataForSEO key in Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a Gemini API key in Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a category or a keyword</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an address for the prospect first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter its passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter its passphrase, and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the Hunter API key in Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the client id and the client secret of your Google project, or choose its file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the client id of your Google project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the key in Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the key in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the model&apos;s name in Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the server&apos;s key in Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every gate is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every gate was open. %1 had approved this very text%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it as CSV and import that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the field, or write {{%1|other text}} in the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish it, or cancel it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First pause before a second try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First pause between looking for queued results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow up when there is no answer after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-ups to one site at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-ups written in one run at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the address of %1 there is no suggestion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space and try again; nothing has been lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free: %1 from the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free: %1, by the model on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemini address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemini calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemini calls (0: only the limit per minute)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemini calls at the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemini cannot be used from this place or without billing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemini costs at most (0: no cap)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemini does not accept this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemini has trouble of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemini model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemini refused the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemini refused the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemini took too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemini was asked too often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemini wrote no draft: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemini, text sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemini, text written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an answer that was paid for again for (0: ask and pay anew)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the address that it forwards to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the model more context on its server, or choose another model in Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give yourself the right to read and write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give yourself the right to read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give yourself the right to write in its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail asks to slow down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail calls (0: only the limit per minute)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail calls at the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail did not allow Overture to %1 for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail did not say which address it sends from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail did not tell the Message-ID of the mail that was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail does not accept the recipient&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail does not allow this for the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail does not know the conversation that this mail should continue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail no longer has the draft to %1, and no sent mail was found in its thread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail no longer has this mail or draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail refused the mail to %1 and no longer has its draft: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail refused the sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail returned a mail, for the limit for sending is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail sent a mail without its content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail sent an answer that Overture does not understand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail took the mail and returned it, for the limit for sending was reached. It is due again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail&apos;s answer was lost, so it is not known whether the mail went out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail&apos;s limit for sending mail is reached for this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail’s limit for sending is reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail’s list does not end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on after midnight Pacific time, or choose another model in Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on tomorrow, or choose another model in Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google asks to wait before the next sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google did not accept the sign-in: it was too old, or had been used before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google did not say which address was signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google does not know this client id with this client secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google gave access for an hour only, without a way to renew it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google refused the sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google refused to go on with the sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google sign-in: page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google sign-in: revocation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google sign-in: tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google sign-in: who it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google’s answer to the sign-in cannot be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google’s sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google’s sign-in cannot be renewed at present: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hunter address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hunter asks for a pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hunter asks for payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hunter calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hunter calls at the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hunter checks of addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hunter costs at most (0: no cap)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hunter could not find out whether the mailbox exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hunter does not know what was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hunter email finder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hunter gives it %1 of 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hunter has not finished looking for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hunter is still busy with the same request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hunter knows no address for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hunter knows no address for %1, nor for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hunter refused the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hunter refused the request (HTTP %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hunter says that the mailbox does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hunter says that the mailbox exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hunter search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hunter verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hunter was asked too often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hunter was still checking after 75 seconds; try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hunter’s checks at the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idea of the campaign, for the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you would rather not hear from me again, just reply “no thanks” and I will not write again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Google Cloud console make an OAuth client of the type “Desktop app” and download its file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the queue it would be %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install libsodium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install that version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the package libqt6sql6-psql.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the package libqt6sql6-sqlite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the program again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes out with the next “Send”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It grows over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has now: %1%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known yet whether the search service took this search; it is looked up again, not handed over again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is outside %1–%2 o’clock on a working day where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is outside %1–%2 o’clock where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is planned for a later time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies in Gmail as a draft and goes out with the next “Send”, while it is approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be out already and is looked for first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have gone out from the other copy of this workspace, so it was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was being sent from %1, which is not the mailbox that is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was taken back before it went.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was to go without waiting for its planned time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item %1 of a job does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its time has passed by more than 15 minutes, so it was not sent as planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job %1 cannot go on: it has ended or is of an unknown type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job %1 does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job %1 has disappeared from the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the address on the do-not-contact list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys can be moved to the password store or into the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave a service alone after so many failures in a row (0: never)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it alone at first for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it alone at most for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it planned, or change what holds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave one weight above zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out marketplaces and social networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the passphrase, or open a real workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out these kinds of sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out these kinds of sites (separate several with ;)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 of the imported list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the drafts and choose one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the inbox and choose one of its mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the jobs and choose one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the mails and choose one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the prospects and choose one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest gap between two mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest pause between tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest wait for an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest wait for that model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list of accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the log for what led to this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the server&apos;s own log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what was sent and allow sending again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what was sent first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for one, or type it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for sites with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for that window, and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into Gmail and say whether it was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into Gmail and say whether it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail %1 is your own; only received mails have a class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail from %1 is %2, not %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail from %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail to %1 is %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mails a day, grown with the days on which the account sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mails a day, to begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mails an hour (0: no limit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new key in Google AI Studio and enter it in Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make its folder writable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room or give yourself the right to write there, and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the file and its folder writable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the file writable, or open a copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the folder writable (the database keeps its log beside it), or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model of the OpenAI-compatible server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than %1 mails a day are never sent from one account: Gmail closes accounts for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most results per search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a category, such as Art Blogs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a column “Website” or “E-Mail” and import again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a file that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a location, such as United States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a page that lists sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name finders in their order, such as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one or more of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name some in Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the category that it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the category that the template is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No category was named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column names a website or an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No draft for %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No finder is chosen, so no address could be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key for %1 is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key is stored for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lock file can be made beside “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mailbox is connected, so nobody can say what was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mailbox is connected, so the sender’s address is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mailbox is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model was asked, because the master switch is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more than %1 mails go out in 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more than %1 mails go out in an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name server answered about %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name server can be reached to look up %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page of the website %1 could be read now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No search service is set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody could find an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else at %1 is written to: somebody there has answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody finished the sign-in in the browser within %1 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has approved this draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent from %1 until %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent on %1, which is on the list of holidays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is set up that could check addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is set up that could find addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the mail to %1 the mailbox has neither a draft nor a sent mail. Somebody has to say whether it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One search for each category in each place, and for each of the search words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only sending makes a draft a sent one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the draft and look at its revisions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenAI-compatible service, text sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenAI-compatible service, text written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opt-out line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overture cannot wait for the browser on this computer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overture looks for it in the mailbox before it tries again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overture may work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overture was not given all the rights that it needs in Gmail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page that lists sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages read of a listing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages read per site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parallel checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parallel drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parallel searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parallel site visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the address of a page that lists sites, such as https://example.com/50-art-blogs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause between two pages of a site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause sending, or enter at least 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned for %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice or real</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise budget.%1.%2 in Settings, or resume %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read each watched thread in full every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1 was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect Gmail in Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Overture at myaccount.google.com/connections, and connect again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the line break from the %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a copy from the folder “backups” beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a copy from the folder “backups” beside the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a copy from the folder “backups”, or use the Overture that made the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry later: the answer is collected without paying again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the address is good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score prospects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the errors and retry the failed ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what became of it on the Sends page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send approved mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it as a new conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send on Saturdays and Sundays as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send on working days inside these hours only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the rest tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending from this workspace was allowed; its approvals were kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending from this workspace was allowed; what was approved is to be approved anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending was cancelled before it began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending was interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to %1 in attempt %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a passphrase for the keys in Settings, or install a password store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a passphrase to make one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a weight above zero in Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the clock, or say that it is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the project to “In production”, then reconnect Gmail in Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the keyword</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortest gap between two mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in as the person who was connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with an account that has Gmail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody at %1 has answered, so nobody else there is written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has deleted the draft to %1 in Gmail before it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the file and import the parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it, or correct its address in Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the next stage by itself (discover to score)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped while the Gmail sign-in was renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped while waiting between two mails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped while waiting to look for the mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on billing in Google AI Studio, or write with templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on the Gmail API in the Google Cloud console, wait five minutes, try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System password store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells the drafts of this workspace from those of others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template of a follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template of the last follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the passphrase of the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 of the mail holds a line break or a control character, so it was not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 template gives an empty text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DNS answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DNS gave no answer about %1, so nothing is known of its mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DNS service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DNS service&apos;s answer cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Gemini API is not switched on for this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Gemini model %1 is gone or unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Gemini model is overloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Gemini requests of this day are used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Gmail API is switched off in the Google project of your client id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Gmail sign-in ended within a week. Most likely your Google project is in “Testing”, where every sign-in ends after 7 days; it can also have been revoked, or the password was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Gmail sign-in had to be renewed before this mail could be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Gmail sign-in is over. Either access was revoked in the Google account, or its password was changed, or it was not used for six months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Hunter account may not use this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Hunter plan is used up for this period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The OpenAI-compatible service costs at most (0: no cap)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Qt database driver for %1 is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has no Gmail mailbox that can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address %1 belongs to another Google account than before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address %1 belongs to another Google account than before. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address belongs to a free mail service, which does not say whether the mailbox exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address belongs to a free mail service, whose server took it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address belongs to a service for throw-away mailboxes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of %1 %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of %1 cannot be accepted: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of %1 holds a user name or password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of Google’s sign-in in Settings is not safe: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the OpenAI-compatible server is not right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address stands on their own site, and the domain takes mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address was not seen on their own site, and nobody could confirm the mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administrator of your domain does not allow Overture to use Gmail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administrator of your organisation does not allow this access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is not a chat completion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 cannot be understood (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 cannot be unpacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2 KiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 is not valid HTTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of DataForSEO was lost; the ranks may have been billed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of DataForSEO was lost; the search may have been billed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of Gemini was lost on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of the model server was lost on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of the search service was lost; what it took is looked up before anything is handed over again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The balance at the model service is used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen draft writer “%1” is not set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client belongs to another organisation and admits its members only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer was said to be right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer went back, so nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer went back: it was %1 UTC before. Sending waits until somebody says that the time is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 is not secure: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 was lost before the answer came; whether the request was carried out is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 would not be encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to Gmail was lost before the draft was confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to Google’s sign-in was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy made before the migration is not whole; the database has been left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy “%1” could not be given its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cryptographic library cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The daily allowance of the Gmail API is used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database could not %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database could not %1: rows of “%2” would point at nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database names a migration %1 that this program does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was made with another text of migration %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was written by a newer Overture (its schema is %1, this program knows %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk gave back something else than was written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain %1 does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain %1 does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain %1 has no website.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain hands out throw-away addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft for %1 came back without %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft to %1 has changed since, so the step cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft to %1 has no subject or no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft to %1 is approved already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft to %1 is still in Gmail, but somebody has changed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft to %1 is still in the mailbox, but somebody has changed it. Look into Gmail and say what became of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft to %1 was changed in Gmail after you had approved it, so it was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “%1” is empty here and the template has no other text for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a text table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host %1 was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job has ended already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key for %1 cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key for %1 cannot be read. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key for %1 may be in the vault, which is not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key for %1 was not removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key for %1 was not stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key works, but the model %1 is not among its %2 models: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key works; %1 models can write, %2 among them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys are in the vault now, but not all of them left the password store. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys stay in the vault. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys stay in the vault: the password store did not give back the key for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit of %1 mails an hour is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The links of a page (free)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list could not be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lookup of %1 was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail before it went out on %1, less than %2 days ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail has changed since it was approved. Approve it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail is larger than 4 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail is sent; follow-ups may start a new conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail is too large for Gmail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server accepts every address, so the mailbox cannot be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server does not let Hunter ask, so the mailbox is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server gave Hunter an answer that it could not read; try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail servers named by %1 cannot be reached from the internet (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail to %1 can no longer be taken back: it is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail to %1 could not be sent in %2 attempts; its draft is still in Gmail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail to %1 has been sent and cannot be changed any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail to %1 is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail to %1 is not planned: it is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail to %1 is of %2, which is not the mailbox that is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail to %1 is sent by the ledger, but not in this mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail to %1 still is a draft in the mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail to %1 waits for no answer; it is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail to %1 was not sent, said %2; it may go out again. (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail to %1 was sent, said %2. (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail to %1 went out already; it was found in the mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail was changed while it was on its way to Gmail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox does not exist (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox has not been asked yet what was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox is left alone until %1 UTC: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The master switch is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model %1 is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model server answered with an error: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model server did not accept the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model server gave up on the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model server has trouble of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model server is still loading its model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model server on this computer is not running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model server refused the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model service was asked too often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model wrote no draft: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model wrote no draft: a content filter stopped the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name servers gave no answer about %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name servers of this computer are not set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name servers&apos; answer about %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next “Send” looks for it in Gmail before anything else happens to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of results must be between 1 and %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page %1 is not read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paid call %1 is not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is too short: it needs at least %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan of this Gemini key does not include the model %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice sites must be served by this computer, which %1 is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price is not known: %1, by %2. Enter the model’s price in Settings to see the cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program&apos;s file %1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt is longer than the model %1 takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prospect of draft %1 is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quote that opens in line %1 is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request method is not a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request to %1 was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row names neither a site nor an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules of %1 (robots.txt) forbid reading this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search at Hunter was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search phrase is longer than %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search service answered with an empty list of places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search service did not say whether it took this search; it is looked up before it is handed over again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search service has not finished this search after %1 hours. It is paid for and stays handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search service knows no language “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search service knows no language “%1”. The nearest are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search service knows no place “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search service knows no place “%1”. The nearest are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sent mail was removed while the job ran.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server accepts any address, so the mailbox cannot be confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answers, but no model is chosen. It has: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answers, but the model %1 is not among its %2 models: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answers; %1 models, %2 among them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses to be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service “%1” has no models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting verify.verifiers cannot be used: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in of %1 is not kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in of %1 is over. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site is on the do-not-contact list (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored sign-in is not complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template for %1 is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template for %1 was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template for %1 was saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template has no category.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template uses the field “%1”, which does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of the mail holds a NUL character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault %1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault %1 cannot be removed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault %1 cannot be written: %2. What it held is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault of keys cannot be changed: another program is writing to it, or its folder is not yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault of keys is damaged (%1). It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault of keys is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault of keys was written by a newer version of Overture (form %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The website %1 answered %2 when asked for its rules (robots.txt), so it must not be read now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The website %1 asks to be read more slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The website %1 has a fault of its own (status %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The website %1 turns programs away (status %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The “{{” in line %1 of the template is not closed by “}}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then it is a working hour where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no suggestions for “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a pause between two mails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a vault of keys already: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no address for %1, so its draft cannot be approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no client id to sign in with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no draft %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no hour within a year in which it may go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no job %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no mail %1 in the ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no mail %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no mail account %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no page at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no prospect %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no service “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no stage “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no vault of keys in practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no vault of keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to try the passphrase (%1 MB are needed).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to search for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are away until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have answered already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were written to on %1, less than %2 days ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This conversation is no longer in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This domain is not held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This draft has no recipient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file belongs to a service account, which has no mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file belongs to an OAuth client of the type “Web application”, which cannot sign in a program on a desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file names no OAuth client for a desktop app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the file of an OAuth client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mail is no longer in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mail is not in the ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person asked Hunter not to process their data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program cannot read listing pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This prospect is no longer in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This search was removed while the job ran.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step of the conversation has a mail in the ledger already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace has no categories.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace is a copy, or was restored from a backup. Nothing is sent from it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace is older than what was sent from it: it was restored from a backup. Nothing is sent from it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace was last used by another installation of Overture. It may be a copy, so nothing is sent from it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to take a mail back after Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today’s limit of %1 mails is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topical relevance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries per item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again at %1 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later; if it stays so, report it with the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it stays, look for a newer version of Overture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the master switch on in Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type another address in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type in an address first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it again; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the days in as 2026-12-25</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the right address in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the text again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States; Berlin – separate several with ;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it, or remove it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the password store and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until then it can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to %1 %2 when its key is stored: one for each address that was not seen on its own site, none where the free checks settle it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Overture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a client of your own Google project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a code such as en or de</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a number such as 0.25</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a number up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an address that begins with https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use live or queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use search or listing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use that window, or close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the Overture that made the database, or restore a copy from the folder “backups”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the new address in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault with a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a little, then resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait before a lost search counts as not handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait before looking for a mail whose answer was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for queued results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the reset date or upgrade the plan at hunter.io</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the search was ended; what was handed over is collected later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch a thread for replies for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of data quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of domain authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of having an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of recency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of the address’s rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of topical relevance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights that the stored scores were made with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model wrote cannot be used: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the studio offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With all weights at zero there is no score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With all weights at zero there would be no score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within minutes, up to 700 results, a third of the price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a %1 template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a concept, a subject or a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write both first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write days as 2026-12-25, 12-25 (every year) or 2026-12-24..2027-01-02</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write follow-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one of the full names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write this one by hand or with a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to nobody at a domain where somebody has answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You paused it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name, your postal address and the opt-out line must be set before anything is sent. Fill them in under Settings › Studio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation lets a Google sign-in last for a limited time only, and it is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own %1 cap for %2 is reached: %3; the next call may cost %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a content filter stopped the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file of the database cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a mailing to many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a marketplace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a message without id or threadId</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a page inside %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a reference or forum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a search engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a share link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a social network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a technical service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tracking or short link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about $%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add to “contacts”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add to “prospects”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allows the column %1 to be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an IP address in place of a domain is not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an address is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an answer came first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an automatic answer says that the person no longer works there (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program changes the same rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program holds the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered within minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approval binds to content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as chosen in Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks for no more mail: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks the sender to prove to be a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>automatic answer (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>be copied before its migration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>be migrated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>be migrated to version %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>be set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begin to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begin to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>billing period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot exist, because “%1” is a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carry out a statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clock of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complaint about message from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copied or restored file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be made (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be written to the disk (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credits per 10 addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credits per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credits per month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days of sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete from “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivery status report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do-not-contact list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dots may only stand between other characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>double precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty its log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty return path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty: all categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en, de, fr …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected %1, got %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected 0–%1, got %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected one task, got none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected whole number, got %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failure words from an automatic sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feedback report of the type “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forbids the column %1 to be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found %1 days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given for this listing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>great britain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a draft already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has an address already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has another %1 %2 than this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has other references from the table %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has the column %1 as %2 instead of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has the column %1 with another default or key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has the table %1 of another kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has the unknown column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has the unknown trigger %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has the unknown unique index %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>home page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in Settings holds more than host and path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in Settings is not a web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in Settings would send the key unencrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a database of another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a folder, not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a link to a file that does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a text file – it is not an Overture database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is empty – it is not an Overture database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a database, or its beginning has been destroyed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not an ordinary file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is verified already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it called a tool that was not offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it contains a space or control character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it did not answer a moment ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not begin as a vault does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more than one @</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no @</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds an address that nobody gave it, “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds an address, a number or a mail header that nobody gave it, “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds markup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds the unfilled place “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is longer than 254 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not written in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it may have reached the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it refused the request (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it refused, saying %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it repeats the rules that it was given, “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it repeats what the website tells a machine to write, “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it speaks of instructions to a machine, “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was never sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its checksum does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its concept has not %1–%2 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its contents make no sense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its folder belongs to somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its header makes no sense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its safety filter stopped the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its subject is not one line of %1–%2 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its template cannot be filled (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its text is longer than %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its text is shorter than %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>job %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lacks the %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lacks the column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lacks the column %1 and has the unknown column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lacks the table %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than $0.01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters outside ASCII before the @ cannot be delivered everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lies in a folder that may only be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may only be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than 15 minutes late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than 64 characters stand before the @</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no address on %1 read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no address was found on the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no category or keyword to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no page of the site could be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sender can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody reads %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of “%1” stands on the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not JSON: %1 at byte %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a JSON object: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a bearer token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing says more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing stands before the @</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing that matters had been sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was sent before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one mail for each step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the ports 80 and 443 are used for websites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>openid email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional; left empty, the category itself is searched for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page %1 could not be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pause of the mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quoted local parts are not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rank %1 of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rated %1 of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read its schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read its version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read “prospects”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused with 401, so it was not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report with failure words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reset on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>robots.txt forbids reading this site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>searched already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>searched for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sender does not take answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sender&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sender&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sending limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent by a mail system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent from this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service; brand; blog; media; marketplace; platform; unknown. Empty: none; what is left out is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody marked the mail as spam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status_code %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subject of an automatic answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the OpenAI-compatible service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address holds a user name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer broke off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer came too close to a published text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer ended with “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer held content that is not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer held sensitive personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer held words that are not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer was cut off at its longest length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the character %1 is not allowed before the @</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the check says that mail cannot reach %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection to the database server was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database may only be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database server has no room for more work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database server refused the user or the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database server&apos;s disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the delivery is late, the server still tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk does not take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk reported an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the domain does not exist or takes no mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is not a database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the group does not exist, or takes no mail from outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the header is cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the home of a hosting platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the home page is not a web page (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the language is not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the listing goes on after page %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mail cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mail is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mailbox is switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the part after the @ begins with xn-- and stands for no letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the part after the @ is not a domain name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person cannot be reached there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person is away (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sender is on a block list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sender&apos;s own sending limit is reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server confirms the delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server could not be reached or was busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server did not say why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server refused the mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server refused the sender or the mail, not the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server refused the sender&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the site forwards to %1, which is another site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the site has no home page (status %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the site mentions %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the site turns programs away (status %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this user may not do that on the database server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>united states of america</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown, counts as 20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsubscribe address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usage limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usage unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was written by a newer Overture (its schema is %1, this program knows %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>website,hunter; empty: as in Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>while practising, nothing leaves this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{{site_title|Your site}} and {{studio}}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be asked of the DNS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be used as an e-mail address: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be used as an extra header of a mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” did not start, because the master switch is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” finds no addresses; %2 do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is already open in another window of Overture (process %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged. It has been left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is missing or not a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is named twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no kind of site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no way to look for sites.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no way to search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a web address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the address of a page: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the code of a language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the name of a Gemini model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may be any of %2 places: %3%4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“drafts” is not a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“historyId” is missing or not a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“raw” is not a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“raw” is not base64url</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bounce_hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bounce_soft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disposable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follow-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in_flight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marketplace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs_human</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out_of_office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prospects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>webmail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bounce_blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bounce_limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opt_out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
