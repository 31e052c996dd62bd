<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Alerts</name>
    <message>
        <source>%1 has died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority services: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latest payment failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the balance is overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In hardship: talk about help before asking for money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open quote %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the customer to confirm: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The balance is overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority services are not shown to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a payment failed is not shown to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether there is hardship is not shown to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open quotes are not shown to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consents that wait are not shown to you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppMenu</name>
    <message>
        <source>Light theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the system&apos;s theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Area</name>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseNote</name>
    <message>
        <source>under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owes nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owes %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In credit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done in this session:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest on the account:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in this summary: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held for a check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual</source>
        <extracomment>Of a meter reading: not estimated</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to draw yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest: %1 on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest: %1 on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n estimated.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held for a check.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
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
        <source>Closing balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionWords</name>
    <message>
        <source>The connection is not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays on this computer, so nobody else can listen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 vouches for the server until %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted with %1</source>
        <extracomment>The protocol is &quot;TLS 1.3&quot; or so.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its clock agrees with this computer&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The server&apos;s clock is %n seconds ahead. Set the clock of this computer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server&apos;s clock is %n seconds behind. Set the clock of this computer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The clocks differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 known operations are offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Missing are %1 and %n more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Missing are %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in %2 ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not tell its schema before the sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema that comes with Tideline is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authentication server answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no address of an authentication server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices for a second sign-in step can&apos;t be looked after.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentsScreen</name>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consent is kept for the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for confirmation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consent is kept for the users of this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm with token</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactScreen</name>
    <message>
        <source>Feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer was asked nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer for the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit a form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to LINE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register a device</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomerPage</name>
    <message>
        <source>Account %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed from Tideline on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on this page: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnvironmentList</name>
    <message>
        <source>Enter an address like https://api.example.org/v1/graphql/</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an address that begins with https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave user and password out of the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out everything from ? or # on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a shorter name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave / and \ out of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter another name: there is an environment called %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New environment %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorMessage</name>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server&apos;s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests that ended this way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Try again in %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not do this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sign-in does not have this right, or the record is not yours to see. Ask for access, or let a colleague who has it do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need to sign in for this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request carried no sign-in. Sign in and send it again; your answers are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not available on this environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This company has switched the operation off, so nothing was changed. Use another way, or ask whoever looks after the API to switch it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the fields is not available here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This company has switched a field of the form off, so nothing was changed. Leave the optional fields out and send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your session has run out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token has reached its end. Sign in again; your answers are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has changed its keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every session from before has ended. Sign in again; your answers are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not recognise this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token was not made by this server. Check the environment and sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session belongs to another environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token comes from another server. Check the environment and sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sign-in does not have this right. Ask for access, or let a colleague who has it do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not use this token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not do this with goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sign-in does not have the right to order goods for this account. Ask for access, or let a colleague who has it do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not do this for this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sign-in does not reach this account or person. Check that the right customer is open, then ask for access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link was made for someone else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old password still counts. Take the user identifier from the same email as the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sent as sign-in is no credential. Sign in again; your answers are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your session was ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone signed out everywhere or the token was withdrawn. Sign in again; your answers are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your session could not be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not tell whether the token still counts. Sign in again; your answers are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much was asked for at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request costs more than the 200 points that one may cost. Ask for fewer fields or shorter lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many records were asked for at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request could return more than 10,000 records. Ask for shorter lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hourly allowance is used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sign-in has made as many requests as an hour allows. Wait a while; you stay signed in and your answers are kept.</source>
        <translation type="unfinished">Diese Anmeldung hat so viele Anfragen gestellt, wie eine Stunde erlaubt. Warten Sie eine Weile; Sie bleiben angemeldet, und Ihre Angaben bleiben erhalten.</translation>
    </message>
    <message>
        <source>The list was asked for without a length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list needs to know how many rows to give. Add first or last to the query, at most 99.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list was asked for with too many rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page holds at most 99 rows. Ask for fewer and page on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no operation of that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know the query or mutation that was asked about. Check its spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is not yours to work on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sign-in does not reach it. Check the account number, then ask for access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account with that number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Check the account number and send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no measurements of that kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meters that are read by eye have no daily values. Look at the readings instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That email address can&apos;t be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not written like an email address. Check the spelling and send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bills can&apos;t be sent to that email address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not written like an email address, so the billing email stays as it was. Check the spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quote can&apos;t be sent to that email address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not written like an email address, so nothing was sent. Check the spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login link can&apos;t be sent to that address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is not yours to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sign-in does not reach it. Check that the right customer is open, then ask for access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has no email address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters can&apos;t come by email until there is one. Add a billing email first, then choose email.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The billing address was not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address stays as it was. Check street, town and postcode, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not store values here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sign-in does not have the right to change values beside this record. Ask for access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address is kept in parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t be replaced by plain lines, so it stays as it was. Change the billing address in its parts instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some details can&apos;t be changed like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Only one part of a name can change a day once the customer&apos;s first month is over; check the phone numbers too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The email address was not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email and password stay as they were. Check the address, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some details were not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Check email address, phone numbers and date of birth, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email address or password was not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both stay as they were. Check them, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not change this billing address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sign-in does not reach this account. Check that the right customer is open, then ask for access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference was not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was stored. Check the system&apos;s name and the reference, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference does not fit this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another reference of that system stands in the way, or there is none to change. Look at the account&apos;s references.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value was not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was stored. Check the record&apos;s identifier, the key and that the value is JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bill has not been issued yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only issued bills can be printed and posted. Choose another bill, or wait until it is issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the bills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not have this bill posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sign-in does not reach the bill. Check that it belongs to this account, then ask for access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The priority services were not stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list stays as it was. Check the codes and dates, then send the whole list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preferences were not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stay as they were. Check text size and format, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no priority service of that code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list stays as it was. Check each code against the register, then send the whole list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers were not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consent was changed. Check that each row has a consent and an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consent was changed. Choose a person on this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person was not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consent was changed. Name the person by user number, or leave it out to mean yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A consent is in the list twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consent was changed. Leave one answer for each consent, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consents are not kept on this environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This company has switched them off, so nothing was changed. Use message preferences instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no consent of that kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Choose the consent from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consent was changed. Check the account number and send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where should the message go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Give an account, an email address or a mobile number, and the consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This opt-in token no longer counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has run out or was used before. Send the customer a new opt-in message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such opt-in token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was confirmed. Check the token against the customer&apos;s message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This opt-in is confirmed already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs to be done: the consent counts. Look at the consents to show the customer.</source>
        <translation type="unfinished">Es ist nichts zu tun: Die Einwilligung gilt. Sehen Sie bei den Einwilligungen nach, um es zu zeigen.</translation>
    </message>
    <message>
        <source>This person has no points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was redeemed. Join the points programme first, or choose another person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points can&apos;t be redeemed on this environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The points programme is not set up here, so nothing was changed. Tell whoever looks after the environment.</source>
        <translation type="unfinished">Das Punkteprogramm ist hier nicht eingerichtet, deshalb wurde nichts geändert. Sagen Sie es denen, die die Umgebung betreuen.</translation>
    </message>
    <message>
        <source>No points were collected yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was redeemed. Wait until the first points are on the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter at least one point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Enter how many points are meant, as a number above zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are not enough points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was redeemed. Enter no more points than the balance shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was moved. Enter no more points than the sender&apos;s balance shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That number of points makes no whole amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was redeemed. Enter a number of points that turns into whole pence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The points could not be entered at this moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not accept the time of the entry. Look at the points, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The balance of points is below zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Look at the points: some have to be collected before any can be used.</source>
        <translation type="unfinished">Es wurde nichts geändert. Sehen Sie die Punkte an: Erst müssen welche gesammelt werden.</translation>
    </message>
    <message>
        <source>The points programme has a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing should have changed. Look at the points, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account may not join the points programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not meet the programme&apos;s conditions. Look at the loyalty screen for the main reason.</source>
        <translation type="unfinished">Es erfüllt die Bedingungen des Programms nicht. Der Hauptgrund steht auf der Treueseite: Sehen Sie dort nach.</translation>
    </message>
    <message>
        <source>This person can&apos;t hold the points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The points stay where they are. Choose someone who has a role on this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device gets no notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to remove: the token is not known for this person. Check the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which feedback is answered?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was stored. Enter the feedback&apos;s number, because this form follows up on a contact.</source>
        <translation type="unfinished">Es wurde nichts gespeichert. Geben Sie die Nummer der Rückmeldung ein, denn dieses Formular gehört zu einem Kontakt.</translation>
    </message>
    <message>
        <source>The feedback belongs to another account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was stored. Check the feedback&apos;s number and that the right customer is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feedback could not be stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been answered already. Check the form, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such screen event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was run. Choose the event from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This screen event does nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is listed but has no steps to run. Tell whoever looks after the screens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen event broke off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of it may have been done. Look at the record before you try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen event lacks values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was run. Check the names and values that the event needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link with LINE was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token has run out, or there is no link. Let the customer start again in LINE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login is linked with LINE already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Unlink it first if another LINE account is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LINE reported a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link stays as it was. What LINE said is under Details; try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open ledgers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open schedules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was ordered. Choose the quote from the account&apos;s list; its identifier is not its code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quote was not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quote was made. Check products, numbers and currency, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quote was made. Check the person&apos;s details, the products and the currency, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no quote with that code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Choose the quote from the account&apos;s list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quote could not be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the products may not be on sale to this account. Choose other products, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order was not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was ordered. Check products and numbers, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change of the order was not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order stays as it was. Check products and numbers, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not accept this quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This quote can&apos;t be accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has expired, was accepted before, or lacks details. Make a new quote and accept that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Choose the order from the account&apos;s list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This order is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has been delivered or cancelled and can&apos;t be changed. Place a new order instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grants don&apos;t fit the changed order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order stays as it was. Change fewer items, or let a colleague settle the grants first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No follow-up was scheduled. Choose the quote from the account&apos;s list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quoted product is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer stays on the present product. Make a new quote and switch from that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s details were not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No follow-up was scheduled. Give a name and either an email address or a mobile number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-ups are not available here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This company has switched them off. Make a note for yourself, or send the quote by email.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server can&apos;t be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Check that this computer is online, then try again; your answers are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server took too long to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be busy or the connection slow. Your answers are kept; try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is not safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not prove who it is, so nothing was sent. Check the clock of this computer and tell whoever looks after the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server turned the request away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something between here and the API answered in its place. Check the environment&apos;s address and the network, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not understand the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not signed in any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server no longer accepts this session. Sign in again; your answers are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not use this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Ask whoever looks after access to open it for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no API at this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is there, the API is not. Check the address in the environment&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy asks for a sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network lets nothing through until its proxy knows you. Set the proxy&apos;s user and password in the system&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers are too large to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks for a pause. Wait a moment; nothing was changed and your answers are kept.</source>
        <translation type="unfinished">Der Server bittet um eine Pause. Warten Sie einen Moment; nichts wurde geändert, und Ihre Angaben bleiben erhalten.</translation>
    </message>
    <message>
        <source>The server is busy or being serviced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed and your answers are kept. Wait a moment before you go on.</source>
        <translation type="unfinished">Nichts wurde geändert, und Ihre Angaben bleiben erhalten. Warten Sie einen Moment, bevor Sie weitermachen.</translation>
    </message>
    <message>
        <source>The server has a fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not deal with the request. Try again in a moment; if it goes on, tell whoever looks after the API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something other than the API answered, or the answer was cut off. Check the network and the environment&apos;s address, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may have been done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sign-in is kept for this session only. Unlock the keychain and sign in again to have it remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sign-in is kept for this session only. Start the system&apos;s keychain service to have it remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sign-in is kept for this session only. Unlock the keychain, then sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain was not opened to Tideline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access was refused when the system asked. Your sign-in is kept for this session only; allow it the next time to have it remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took longer than two seconds. Your sign-in is kept for this session only; look whether the system waits for a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain reported a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sign-in is kept for this session only. Look under Details for the keychain&apos;s own words.</source>
        <translation type="unfinished">Ihre Anmeldung gilt nur für diese Sitzung. Was der Schlüsselbund sagt, steht unter Einzelheiten.</translation>
    </message>
    <message>
        <source>This was not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console kept the request back and nothing was changed. Look under Details for the reason.</source>
        <translation type="unfinished">Die Konsole hat die Anfrage zurückgehalten, nichts wurde geändert. Der Grund steht unter Einzelheiten.</translation>
    </message>
    <message>
        <source>Some answers were not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server named the fields at fault. Correct them and send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server reported a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server reported a problem we don&apos;t know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This form is being sent already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not sent twice. Wait for the first answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This form was sent already, from another window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not sent twice. Look at what it did; start afresh if it has to be done once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session is read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Allow changes in the bar of this session if the customer asked for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Unlock it and try again; your answers are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not offered on this environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Sign in and try again; your answers are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your session has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Sign in again; your answers are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That token can&apos;t be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has run out or is not a token of this environment. Get a new one and sign in with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger was named twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the ledger&apos;s number alone and leave the old identifier out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which ledger is meant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done because no ledger was named. Choose the ledger and send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No link was made because exactly one ledger has to be named. Choose the ledger and send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ledger is not yours to work on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sign-in does not reach it, or it belongs to another account. Check the ledger, then ask for access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ledger takes no payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No payment was started. Choose a ledger of this account that accepts payments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ledger can&apos;t take part in a transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Choose two ledgers of the customer&apos;s that can hold credit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither ledger stores credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the two has to be a ledger for storing credit. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This transfer is allowed already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs to be done. End the present permission first if it should begin anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such permission to end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not change this payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not yours to change, or it is on its way already. Look at the payment&apos;s state first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This amount can&apos;t be paid back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is nothing, or more than can be refunded now. Enter an amount up to the most the account allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This refund was requested already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same key was used before, so nothing was requested twice. Look at the refund requests before you start another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such refund request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was withdrawn. Choose the request from the account&apos;s list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This refund can&apos;t be withdrawn any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has been paid out, turned down or withdrawn already. Look at its state in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not withdraw this refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sign-in does not reach the request. Ask for access, or let a colleague who has it do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment was not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken. Check amount, date and ledger; the date can&apos;t lie in the past.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is the customer to pay?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No link was made because no way of paying was chosen. Choose card or direct debit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contribution was not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was started. Check scheme, amount and dates, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contribution could not be started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. See whether the account contributes to this scheme already, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such contribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was ended. Choose the contribution from the account&apos;s list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contribution could not be ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on. See whether it has ended already and check the end date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contribution needs an amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was started. Enter more than £0.00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This scheme takes no contributions now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was started. Choose another scheme, or try again when it opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which meter is meant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The property has several and none was named. Choose the meter by its serial number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of occupants was not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays as it was. Enter a whole number of people and check the property.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The type of property was not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays as it was. Check the type and the property, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reading was not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded. Check the figures and the date; the reading can&apos;t be below the last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meter&apos;s details were not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded. Check serial number, digits, reading and date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange could not be recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old meter may have been taken out already. Look at the property&apos;s meters, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meter could not be recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The property may have a meter already. Look at its meters; an exchange is recorded in another form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meter could not be corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays as it was. Another meter may have that serial number; look at the meters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was corrected. Check the meter point reference and the serial number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else signs in with it. Enter another address for the new customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s details were not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer was created. Check name, phone numbers, date of birth and move-in date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The move out was not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Check the property, the last day and the new address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The move in could not be finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product can&apos;t change on that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer stays on the present product. Choose one of the days on offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new agreement could not be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer stays on the present product. See whether a switch is under way already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This product is not open to the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer stays on the present product. Quote another product and switch to that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No product was chosen in the quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer stays on the present product. Choose one in the quote first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such supply point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quote does not fit a supply of this account. Make a new quote for the right property.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not switch this product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sign-in does not have the right for this account or quote. Ask for access, or let a colleague who has it do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not accept terms for this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sign-in does not reach the enrolment. Check that the right customer is open, then ask for access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolments can&apos;t be cancelled here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This company has switched it off, so the enrolment goes on. Ask the enrolments team to stop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such enrolment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was cancelled. Check the process number, like JS-12345678.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The enrolment could not be cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on for now. Look at its state, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This enrolment can&apos;t be cancelled any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is finished, cancelled already or too far on. See whether a move out or a product switch is what the customer needs.</source>
        <translation type="unfinished">Sie ist abgeschlossen, schon abgebrochen oder zu weit fortgeschritten. Prüfen Sie, ob ein Auszug oder ein Produktwechsel das Richtige ist.</translation>
    </message>
    <message>
        <source>There is no way to cancel this enrolment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No steps are set up for this kind of enrolment, so it goes on. Ask the enrolments team to stop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolments can&apos;t be cancelled at the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service behind it is not answering, so the enrolment goes on. Try again in a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The referral could not be recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account may have a referral already, or joined too long ago. Look at its referrals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open referrals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers can&apos;t recommend themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded. Enter the reference of the other customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has that referral reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded. Check the email address, link or code with the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two customers are with different brands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals count within one brand only, so nothing was recorded. Tell the customers that this one can&apos;t count.</source>
        <translation type="unfinished">Empfehlungen zählen nur innerhalb einer Marke, deshalb wurde nichts erfasst. Sagen Sie den Kunden, dass diese nicht zählen kann.</translation>
    </message>
    <message>
        <source>You may not use referrals for this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sign-in does not reach its referrals. Check that the right customer is open, then ask for access.</source>
        <translation type="unfinished">Ihre Anmeldung reicht nicht bis zu dessen Empfehlungen. Prüfen Sie, ob der richtige Kunde offen ist, und bitten Sie dann um Zugang.</translation>
    </message>
    <message>
        <source>There is no referral code like that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was used. Check the code with the customer, letter by letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code could not be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may not count for this account. Check what the code is for, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code was used already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code works once. Ask the customer whether they have another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code is not open for use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has been withdrawn, has run out or has not begun yet. Ask the customer for another code.</source>
        <translation type="unfinished">Er wurde zurückgezogen, ist abgelaufen oder gilt noch nicht. Fragen Sie nach einem anderen Code.</translation>
    </message>
    <message>
        <source>There is no campaign of that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was added. Enter the campaign&apos;s short name, as colleagues in marketing know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has no running schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to replace. Set up a direct debit with a schedule instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not change this schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sign-in does not reach it. Ask for access, or let a colleague who has it do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not cancel this card or direct debit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank details were not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No direct debit was set up. Check name, sort code and account number, or the IBAN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schedule was not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The present schedule goes on. Check amount, day and ledger, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The top-up amount was not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The present amount stays. Check the amount and the ledger, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schedule could not be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server met a problem of its own and the present schedule goes on. Look at the schedules, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The top-up amount could not be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server met a problem of its own and the present amount stays. Look at the schedules, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new schedule could not be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server met a problem of its own. Look at the schedules, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schedule could not be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server met a problem of its own; the direct debit may be set up all the same. Look at the payments screen before you try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The direct debit could not be set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank or its provider turned the details down. Check them with the customer, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account has no automatic top-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its schedule does not follow the balance, so there is no top-up to change. Change the payment schedule instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day can&apos;t be used for payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The present schedule goes on. Enter a day from 1 to 28.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This schedule belongs to a payment plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t be changed by itself. Change or end the plan first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a new amount or another day, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A schedule is waiting to begin already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ledger has a schedule that starts later. Change that one, or end it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These dates give no payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No schedule was made. Check start, day and how often to collect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner of the bank account is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No direct debit was set up. Choose a person on this account as owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The business that owns the bank account is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No direct debit was set up. Check the owner, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank details or the schedule were not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was set up. Check sort code, account number, amount and day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was set up. Check amount, day and how often to collect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password email could not be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing reached the customer. Try again in a moment, or send a login link instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address may be set, the email was not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer got no email for setting a password. Look at the address, then send a password email.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such sign-in device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Add the device first, or choose another kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are several devices of this kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server can&apos;t tell which one is meant. Remove this kind, then add it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is wrong or too old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device is not switched on. Enter the newest code; codes of an app change every 30 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device could not be added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There may be one of this kind already. Remove that one first, or choose another kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device could not be removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It still counts. Add a backup of another kind first, then remove this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup device is needed first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lost phone must not lock the person out. Add and check a device of another kind, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link for a new password no longer counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has run out or was used before. Send a new password email.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password does not meet the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old password still counts. Look at the field for what is missing.</source>
        <translation type="unfinished">Das alte Passwort gilt weiter. Was fehlt, steht am Feld.</translation>
    </message>
    <message>
        <source>No customer was created. Look at the field for what is missing.</source>
        <translation type="unfinished">Es wurde kein Kunde angelegt. Was fehlt, steht am Feld.</translation>
    </message>
    <message>
        <source>Email and password stay as they were. Look at the field for what is missing.</source>
        <translation type="unfinished">E-Mail und Passwort bleiben, wie sie waren. Was fehlt, steht am Feld.</translation>
    </message>
    <message>
        <source>No email was registered. Check the account number and send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That email address was not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No email was sent. Check the spelling of the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person has an email address already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only stand-in addresses can be replaced this way. Change the address under personal details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new email address was not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stand-in address stays. Check the account number and the address, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refresh token has run out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session can&apos;t be renewed any more. Sign in again with email, key or link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refresh token is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was mistyped, withdrawn or made by another server. Sign in again with email, key or link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the sign-in is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the email address and the password together, or one key alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two ways of signing in at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes exactly one. Leave only one of them filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email address or password is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not signed in. Check both and try again, or have a new password sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not signed in. Check the key; making a new one ends the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation&apos;s key is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not signed in. Check the secret key with whoever issued it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not signed in. Check what you entered, or use another way in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details don&apos;t match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, address and account do not belong together in our records. Ask the caller to read them from a bill, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is too old to sign in with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have a password email sent and set a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This way in is closed while MFA is required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account asks for a second step that this console can&apos;t give here. Sign in through the website and use a token or key from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The captcha answer is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wants proof that a person signs in. Fill in the captcha answer, or use a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The captcha answer was not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not signed in. Solve a fresh captcha, or use a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a longer password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a password that is harder to guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a password that was not used before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a password other than the present one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add more digits to the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add more signs such as ! or % to the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add more small letters to the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add more capital letters to the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the account number out of the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave parts of the email address out of the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This reference can&apos;t be stored on this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was stored: the reference may be unknown, stored already, or made for another account or kind. Get a new one from the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This reading looks unlikely and is held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was recorded and counts when somebody has checked it. Ask the customer to read the meter again; if it was misread, send the right figures for the same day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has run out or does not count yet, so nothing was sent. Check the date of this computer, then tell whoever looks after the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody whom this computer knows vouches for it, so nothing was sent. Ask whoever looks after the network whether this computer lacks a certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is for another address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another server answered than the one asked for, so nothing was sent. Check the environment&apos;s address for a slip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API has another address now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server pointed elsewhere and was not followed. Look under Details for the new address and set it in the environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server pointed to an unsafe address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That address has no encryption and was not followed. Check the environment&apos;s address and tell whoever looks after the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else answered in place of the API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page came back instead of data, as from a network that asks for a sign-in. Open a browser and see to that, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server said that all went well and sent nothing. Try again in a moment; if it stays so, tell whoever looks after the API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer arrived damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cut off or changed on its way here. Try again in a moment; if it stays so, tell whoever looks after the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is not one of this API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is data, but neither a result nor an error. Check the address in the environment&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your session was renewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It had run out when this was sent, so nothing was changed. Try again; your answers are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was refused although you are signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your session was renewed, and the server did not accept it for this. Try again in a moment; sign in again if it stays so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API behind its gateway did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway is there, the server behind it is not. Try again in a moment; if it goes on, tell whoever looks after the API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API was too slow for its gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway gave up waiting for the server behind it. Try again in a moment; your answers are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came, and this may have been done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request had left when the time was up. Look at the record before you send it again; your answers are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server stumbled, and this may have been done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took the request and then reported a fault of its own. Look at the record before you send it again; your answers are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer can&apos;t be read; this may have been done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something came back that does not say how it ended. Look at the record before you send it again; your answers are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server said so since you signed in, and nothing was sent. Choose another way; after the next sign-in it is tried anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in a customer&apos;s place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session in the customer&apos;s place is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session belongs to someone else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in as the person who locked it, or sign out to begin a session of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Leave signing out everywhere, keys, passwords and sign-in devices to the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Start anew with a fresh token, or go on in your own window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in %1 min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in %1 h.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This company has switched “%1” off, so nothing was changed. Use another way, or ask whoever looks after the API to switch it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This company has switched the field “%1” off, so nothing was changed. Leave it out and send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request costs %1 points and may cost %2. Ask for fewer fields or shorter lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request costs more than the %1 points that one may cost. Ask for fewer fields or shorter lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request costs %1 points, which is more than one may cost. Ask for fewer fields or shorter lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request could return %1 records and %2 are the most. Ask for shorter lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request could return more than %1 records. Ask for shorter lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request could return %1 records, which is more than one may. Ask for shorter lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page holds at most %1 rows. Ask for fewer and page on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed because no account has the number %1. Check it and send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not written like an email address. Check the spelling and send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not written like an email address, so the billing email stays as it was. Check the spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not written like an email address, so nothing was sent. Check the spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not written like an email address, so no link was sent. Check the spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consent was changed because no account has the number %1. Check it and send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was run because there is no event “%1”. Choose the event from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server said so of “%1” since you signed in, and nothing was sent. Choose another way; after the next sign-in it is tried anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not between a penny and %2, the most that can be refunded now. Enter an amount up to that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else signs in with %1. Enter another address for the new customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer stays on the present product because it can&apos;t change on %1. Choose one of the days on offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded because nobody has the reference “%1”. Check the email address, link or code with the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was used because there is no code “%1”. Check it with the customer, letter by letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was added because there is no campaign “%1”. Choose the campaign from the list, or enter its short name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The present amount stays. %1 was asked for and %2 is the most; check the ledger too, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No email was registered because no account has the number %1. Check it and send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No email was sent to “%1”. Check the spelling of the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Shorten the longest texts, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain gave out no sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to someone else or allows something else. Ask for access, or let the person it was made for do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sign-in does not reach account %1. Check the account number, then ask for access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was stored. Check the system&apos;s name, “%1”, and the reference, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another reference of the system “%1” stands in the way, or there is none to change. Look at the account&apos;s references.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list stays as it was because no service has the code “%1”. Check each code against the register, then send the whole list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended before an answer came. Try again in a moment; your answers are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer broke off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection ended in the middle of it. Try again in a moment; your answers are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not end where an answer should, and the rest was not read. Try again in a moment; if it stays so, tell whoever looks after the API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was redeemed: %1 was entered and the balance is %2. Enter no more points than that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was redeemed: the balance is less than %1. Enter no more points than it shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was moved: %1 was entered and the sender&apos;s balance is %2. Enter no more points than that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was moved: the sender&apos;s balance is less than %1. Enter no more points than it shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was redeemed: %1 can&apos;t be turned into whole pence. Enter a multiple of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was redeemed: %1 can&apos;t be turned into whole pence. Enter a number of points that can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was stored. Check the feedback&apos;s number, %1, and that the right customer is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent because no quote has the code %1. Choose the quote from the account&apos;s list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made for another account, or your sign-in does not have the right. Check that the right customer is open, then ask for access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open purchases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No follow-up was scheduled because no quote has the code %1. Choose the quote from the account&apos;s list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Check the connection to see what this server offers, and pass the details on to whoever looks after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was sent, and no answer came that says how it ended. Look at the record before you send it again; your answers are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke off; this may have been done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended after the request had left and before an answer came. Look at the record before you send it again; your answers are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer broke off; this may have been done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server had begun to answer when the connection ended. Look at the record before you send it again; your answers are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway got no answer; this may have been done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It handed the request on, and the server behind it did not answer. Look at the record before you send it again; your answers are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway gave up waiting; this may have been done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server behind it has the request and may still be at it. Wait a moment and look at the record before you send it again; your answers are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else answered; this may have been done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page came back in place of the API&apos;s answer. Look at the record before you send it again; your answers are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was empty; this may have been done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server said that all went well, and nothing more. Look at the record before you send it again; your answers are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer arrived damaged; this may have been done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cut off or changed on its way here. Look at the record before you send it again; your answers are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was too large; this may have been done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not end where an answer should, and was not read. Look at the record before you send it again; your answers are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is a foreign one; this may have been done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data came back that is neither a result nor an error of this API. Look at the record before you send it again; your answers are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not take the answer under “%1”. Correct it and send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gave no code for it; its own words are under Details. Look at the record before you try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gave no code for it; its own words are under Details. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its code and its own words are under Details. Look at the record before you try again, and pass the details on if it comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its code and its own words are under Details. Try again in a moment, and pass the details on if it comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No payment was started on ledger %1. Choose a ledger of this account that accepts payments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have ended already, or the two ledgers are the wrong way round. Look at the permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be refunded now. Enter an amount above zero and up to the most the account allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open repayments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken. Check the amount (%1), the date (%2) and the ledger; the date can&apos;t lie in the past.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was started. Check the scheme, the amount (%1) and the dates, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open contributions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was started because the amount is %1. Enter more than £0.00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 m³ are recorded and count once somebody has checked them. Ask the customer to read the meter again; if it was misread, send the right figures for the same day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays as it was. Enter a whole number of people in place of “%1” and check the property.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded. Check the reading of %1 m³ and its date; it can&apos;t be below the last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was corrected because meter %1 is not known at meter point %2. Check both numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody may still live at the property on that day. Report their move out first, and search for the new customer: the account may be there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was cancelled because no enrolment has the number %1. Check the process number, like JS-12345678.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolment %1 is finished, cancelled already or too far on. See whether a move out or a product switch is what the customer needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to another account or person, so it stays. Check that the right customer is open, then ask for access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The present schedule goes on. Check the amount (%1), the day (%2) and the ledger, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The present schedule goes on. Check the amount (%1), the day and the ledger, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The present amount stays. Check the amount (%1) and the ledger, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The present schedule goes on because payments can&apos;t be taken on day %1. Enter a day from 1 to 28.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been replaced, which gives it a new identifier. Choose the schedule from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is locked, or the entry is gone. Unlock the keychain and choose the sign-in once more, or sign in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kept sign-in is for another address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The addresses of this environment have changed since, so nothing was sent. Sign in by password or key once you know that the new ones are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token does not unlock this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the very token that the session has does. Sign in by password or key, or sign out to begin a session of your own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill issued</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>System or partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House number and street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street address in parts (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Village or district</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town or city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>County</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter two letters, like GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account number or email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note to tell people apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters and bills come by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light text on dark in emails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size in emails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm meter readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Music on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages from us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages from partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole list as it should be; a service left out ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of the need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a phone number, like 07700 900123 or +44 7700 900123</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger (old identifier)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key against sending twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landline number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a postcode, like CV1 2LZ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s internet address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an internet address, like 192.0.2.17</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery point number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of your own (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values for the market (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount of each payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card or direct debit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits on the meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of occupants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the meter is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meter point reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page when it is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page while the outcome is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page when it is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page when something breaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page when the customer turns back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page when the link has run out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token from the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points to redeem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points to move</source>
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
        <source>Who holds the points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who recommended us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An email address, a personal link or a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matter settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone system&apos;s service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference of an earlier system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in errors too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added up over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supply point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link token from LINE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter three capital letters, like GBP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter six digits, like 20-00-00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter eight digits, like 12345678</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card or direct debit to collect from at once; leave it out to collect on the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details given by telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount to pay back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay back by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card or bank account to pay to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger that gives credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger that receives credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each contribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What makes it collect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the amount is found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount of each top-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schedule as it should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra on each payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank account number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name on the bank account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be used from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who owns the bank account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it for schedules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an IBAN, like GB29 NWBK 6016 1331 9268 19</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of bank account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person or business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment provider&apos;s reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it even if it looks unlikely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number of the meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fitted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meter taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its last reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number of the new meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its first reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchanged on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes for the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day at the property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who moves in next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a date as year, month and day, like 2026-03-31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We supply the new property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they are to the property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day at the property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who moves in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quoted product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day on the product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asked for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the customer nothing about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes are emailed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes are texted to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret for the authenticator app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret for the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link for the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token that finds the payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh token ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held for a check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points redeemed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation&apos;s secret key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key from a link or identity check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captcha answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masquerade token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person to view as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out other applications too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token from the email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User identifier from the email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token or key from the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New email address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code from the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The campaign&apos;s short name; the list shows those that the account is in or was in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submission ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card or bank account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New holder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>nothing owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owes %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in credit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoodsLane</name>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoodsScreen</name>
    <message>
        <source>Quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quote was made. Make one from the products.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was bought yet. Accept a quote, or buy at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
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
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price before tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is on offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote for this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoseQuestion</name>
    <message>
        <source>Tideline</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n forms can&apos;t be kept</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Drafts can&apos;t be written to this computer&apos;s disk at the moment. What you typed is lost when you close it now: send it first, or note what matters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoyaltyScreen</name>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No points yet. Enrol the customer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redeem points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who collects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their reward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was referred yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refer someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redeem a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reward was given yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign</source>
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
        <source>Name in links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account takes part in no campaign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MovesScreen</name>
    <message>
        <source>Joining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is joining with this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept terms…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is leaving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No move in is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a customer in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move in at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No move out is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is joining, leaving or moving.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the account&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes the address of the account; letters go there from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move, postcode, street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the billing address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change billing address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes where printed bills are posted; the supply stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing address changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>post, letters, invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the billing email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change billing email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes where bills are emailed; the sign-in address stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing email changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invoices, address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stores the number or name that another system knows this account by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>external, partner, legacy number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes the number or name that another system knows this account by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store a value beside a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stores JSON under a key; it replaces what was there. The customer does not see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metadata, key, json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change personal details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes name, phone numbers or other details of a person. After their first month customers can change one part of their name a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name, phone, mobile, landline, date of birth, pronouns, title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change personal details (old way)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes details of the person signed in, one a day. The newer operation can do more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name, phone, mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose email or post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chooses whether letters and bills come by email or by post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paperless, letters, communication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change message preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chooses which messages the person receives and how they look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marketing, sms, newsletter, hold music, large text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post a printed bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints a bill and posts it to the billing address of the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed bill on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paper, copy, statement, invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set priority services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace priority services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces the person&apos;s whole list of priority services: whatever is not in the list ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority services set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>psr, vulnerable, special circumstances, support needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the account&apos;s consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records what the account holder agrees to and declines; it holds from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consents recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marketing, gdpr, permission, opt in, opt out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a person&apos;s consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records what one person agrees to and declines; it holds on all their accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a double opt-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send opt-in message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends the customer a message; the consent is pending until they confirm it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opt-in message sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirm, marketing, email, sms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm this opt-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm a double opt-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm opt-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completes the opt-in with the token from the customer&apos;s message; it works once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opt-in confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token, marketing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit customer feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stores the customer&apos;s answer to a feedback form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>survey, score, complaint, review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store a questionnaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stores the answers of a questionnaire for colleagues to work on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>form, submission, json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a screen event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs an event of a server-drawn screen; what it does depends on the event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backend screen, button, action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a device for notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets the app on a device receive notifications.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>push, phone, app, token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a device from notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops notifications to a device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>push, phone, app, token, stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link with LINE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links the customer&apos;s login with their LINE account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messenger, chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlink from LINE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlinks the login from the customer&apos;s LINE account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlinked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a goods quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices goods for the account; nothing is ordered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offer, price, product, water butt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send this quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept this quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow up on this quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a goods quote (no account yet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices goods for someone without an account; nothing is ordered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offer, price, product, prospect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emails the quote; whoever receives it can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share, email, offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow up on a quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arranges for someone to be contacted about the quote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remind, contact, call back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept a quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders what the quote offers; the customer will be charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buy, order, purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order goods without a quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders goods at once; the customer will be charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buy, purchase, product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change an order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces the items of an order that is still open; what the customer pays changes with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>purchase, items, quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join the points programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets the account collect points from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points programme joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loyalty, enrol, octoplus, rewards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who holds the points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn points into credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redeem points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns points into credit on the account; the points are gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points redeemed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loyalty, spend, money, redeem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move points to someone else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves points from one person to another; only they can send them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loyalty, transfer, give, gift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chooses the person on the account whose points they are from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points holder chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loyalty, owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records that another customer recommended us; both can earn a reward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refer a friend, recommend, reward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a referral code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uses a code that the customer was given; a code works once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral code used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claim, voucher, reward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the account into a campaign; the customer may get messages about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promotion, offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report a move out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report move out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the customer&apos;s time at the property and makes the final bill; it can start their new home as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move out reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moving home, leave, final bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the new customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a customer who moves in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creates a customer with an account for the property they move into; they can sign in at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moving home, new customer, new account, join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record acceptance of terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move someone into the property (old way)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves a new customer in and the present one out. Reporting a move out does the same and more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move in started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moving home, force, tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch to another product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes the customer&apos;s product from a day to come; they are told unless you say otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product switch started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tariff, change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record acceptance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records that the customer accepts the terms of joining; the enrolment goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conditions, enrolment, join, contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel this enrolment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel an enrolment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel enrolment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops an enrolment that is under way; starting again needs a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolment cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>join, stop, enrollment, cooling off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collects one payment from the customer&apos;s card or bank, now or on a later day. The bank can still refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collect, charge, pay, money, card, direct debit, one-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes the amount or the day of a payment that has not been taken yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amend, postpone, reschedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a payment link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make payment link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a page where the customer can pay once; nothing is taken until they do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment link made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pay by link, url, hosted, card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a card payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts a single payment in the payment provider&apos;s form; nothing is taken until the form is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telephone, embedded, one-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request a refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for credit to be paid back to the customer; someone may have to approve it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repayment, pay back, credit, money back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw this refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw a refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraws a refund that has not been paid out; the credit stays on the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repayment, cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow a credit transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets credit move by itself from one ledger to another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit transfer allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ledger, move credit, permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End this permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End a credit transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the permission for credit to move between two ledgers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit transfer ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ledger, permission, stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a contribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start contribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a regular contribution to a scheme to the customer&apos;s bills.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contribution started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>donation, charity, scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End this contribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End a contribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End contribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends a regular contribution; what was given stays given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contribution ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>donation, charity, scheme, stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the payment schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start new schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the present schedule and starts a new one with another amount or day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New schedule started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>monthly payment, payment day, instalment, plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjust this schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjust a payment schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjust schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes amount, day or means of a schedule from a given day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule adjusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>monthly payment, payment day, instalment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the top-up amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change top-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes how much each automatic top-up collects; a new schedule replaces the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-up amount changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto top up, prepay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up a direct debit with schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up direct debit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets up a direct debit and starts collecting from it. The customer gets a notice from us and sees it at their bank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct debit and schedule set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bank, sort code, monthly payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a schedule to a direct debit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts collecting regularly from the direct debit that the customer has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>monthly payment, payment day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up a direct debit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets up a direct debit from bank details; nothing is collected until a schedule or payment asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct debit set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bank, sort code, iban, mandate, instruction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store a card or direct debit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stores what the customer entered in the payment provider&apos;s form, for payments to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card or direct debit stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payment method, vendor reference, instruction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel a card or direct debit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel instruction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more can be collected with it; schedules that use it will not be paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card or direct debit cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove, payment method, instruction, mandate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the form for a new card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetches the secret that opens the payment provider&apos;s form; the customer notices nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payment method, embedded, vendor, client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store the card or direct debit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the form for a new card (no account yet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetches the secret that opens the payment provider&apos;s form, for someone without an account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payment method, embedded, vendor, client secret, prospect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a link for adding a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a page where the customer adds a card or direct debit by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payment method, hosted, url, direct debit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit a meter reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records a reading for billing; an unlikely one is held back for a check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>water, cubic metres, usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a new meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meter recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>install, fit, unmetered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit a reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct this meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a meter exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records that a meter was taken out and another put in; both readings count for the bill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meter exchange recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replace, swap, new meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct a meter&apos;s details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrects what is recorded about a meter, such as its serial number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meter corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serial number, digits, edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order a meter visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders a visit to the property; the contractor contacts the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service order, apply for meter, appointment, engineer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the new meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch to metered charges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch to metered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bills the account by its meter from now on, where that is possible; it cannot always be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched to metered charges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured, tariff, meter, rateable value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the number of occupants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change occupants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes how many people live there; estimates follow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of occupants changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people, household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the property type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes what kind of property it is; unmetered charges may follow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Property type changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>house, flat, detached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchanges one way of signing in for a token that lives for minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token, login, api key, password, refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View as a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start viewing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts a session that acts as the customer; everything done in it is done in their name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewing as the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>masquerade, impersonate, log in as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends every session of the person signed in, this one included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log out, revoke, sessions, tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a new key, shows it once and ends the old one; programs that use the old one stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secret, regenerate, rotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes the password of the person signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credentials, sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a password email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends a link for setting a new password, if the address belongs to someone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If that address is known, an email is on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forgotten password, reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the new password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a new password (old way)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets a password with the token from an email. The newer operation explains its rules better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reset, forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a new password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets a password with the token from an email; the token works once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change email and password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives the person signed in a new email address and password for signing in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email and password changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify who is calling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks the caller&apos;s details against the account and gives a token for changing the email.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identity, check, caller, repair email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with this token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify who is calling (no account number)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks the caller&apos;s name and address and gives a token for changing the email.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register a first email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives a customer who registers a real address instead of the stand-in one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blackhole, placeholder, repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace a stand-in email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives a customer a real address instead of the stand-in one; they sign in with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a login link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send login link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emails a link that signs the customer in without a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login link sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>magic link, one-time, pre-signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a link useless</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a login link useless</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends a link or token that was sent by mistake; nobody can use it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pre-signed, revoke, token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a second sign-in step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds an authenticator app, phone or email; it counts once a code was checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device added, now check a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mfa, totp, two-factor, authenticator, qr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a sign-in code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks a code from the new device and switches the device on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device switched on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mfa, totp, two-factor, authenticator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a backup device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a second sign-in step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes the device; its codes no longer work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mfa, totp, two-factor, authenticator, lost phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records the first meter at a property that had none; charges can be switched to it then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device was not added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know this kind of device. Choose APNS for Apple or GCM for Android, then add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device was not removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been removed before. Look at the list of devices, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account did not join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server turned it down without a reason. See whether the account collects points already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank or card refused it, so no money came. Check the way of paying with the customer, then take the payment again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment was changed and failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank or card refused it, so no money came. Check the way of paying with the customer, then take a new payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank details were not taken on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be collected with them. Check them with the customer, then set them up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card or direct debit was not stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link still works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not end it. Try again, or change the customer&apos;s password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code was not right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device is not switched on. Take the newest code from the device and check it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer pays on the page behind the link. What they did there shows here when you come back to this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the secret to the payment provider&apos;s form and take the payment there. It shows here when you come back to this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the secret to the payment provider&apos;s form. It takes the card or bank account and ends with a reference: store that reference here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer adds it on the page behind the link. What they did there shows here when you come back to this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register the email address as this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the stand-in email as this person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>The server did not do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answered without an error, and yet says that it was not done. Look at the record, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says nothing of what came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no error, and nothing in the answer either. Look at the record before you send it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaletteEntries</name>
    <message>
        <source>Go on: %1</source>
        <extracomment>Of a form that was begun: &quot;Go on: Take a payment&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · draft of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaletteModel</name>
    <message>
        <source>%1, not available here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaymentsScreen</name>
    <message>
        <source>Payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surcharge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was paid yet. Take a payment to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amend…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a payment link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request a refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
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
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why on holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount varies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debt to pay off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No schedule is set up. Create one so that bills are paid by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New direct debit schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No payment is planned. A schedule plans them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was charged or paid yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account or card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires in month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires in year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No instruction is kept. Set up a direct debit or store a card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up direct debit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct debit with schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop using…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repayments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No refund was asked for. Look at what may be refunded first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel request…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was paid back yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ledger may receive credit from this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow a transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer gives to no scheme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin to give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>£, below zero: owes</source>
        <extracomment>Beside the axis of the balance chart</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Processes</name>
    <message>
        <source>Joining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PropertyScreen</name>
    <message>
        <source>Meters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meter point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meter is fitted. Bills go by the kind of property.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit a reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install a meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch to metered bills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reading yet. Submit the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No property belongs to this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change occupants…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change kind…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order a visit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupancy</source>
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
        <source>Lives there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is known to live there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes two readings to say what was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use chart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavePage</name>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page was not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder and save again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveRows</name>
    <message>
        <source>The file was not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder and export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown to you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecurityScreen</name>
    <message>
        <source>Who can sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can sign in to this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a password reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email a sign-in link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair the email…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no device for a second step at sign-in. Add one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other application may act for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New secret key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInWay</name>
    <message>
        <source>Email and password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins with sk_.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emailed login link or refresh token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link or token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the whole address from the email, or the token alone. It is not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre-signed key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From an identity check or a link. It opens what it was made for and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation&apos;s secret key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t be renewed: the session ends with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the email address you sign in with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or paste it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key in this text: paste it whole</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Bill issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments and bills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points and referrals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meter %1 read: %2 m³</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 joined by referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewerWords</name>
    <message>
        <source>Email and password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation&apos;s secret key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre-signed key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emailed login link or refresh token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masquerade token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server names none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewed by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No: it ends with its token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token ends in</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not known: the server did not answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tideline::app::Console</name>
    <message>
        <source>The demo backend did not start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environments could not be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change lasts until you quit. Look whether the settings folder can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit log can&apos;t be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit log was not exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder and export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you do is noted as soon as it can be, and lost if you quit before (%1). Look whether the disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sign-in is still in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not remove that of %1. Unlock it: Tideline tries again when it starts. Signing out everywhere makes it worthless at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all environments can be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment %1 was left out: there is another one of that name, or the name is too long.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tideline::app::SessionWindow</name>
    <message>
        <source>user %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewing as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keychain that opens: a sign-in lasts until you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You act as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This window is signed in with their own token and can do what that token opens. It ends with the window; in the others you go on as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRODUCTION – viewing as %1</source>
        <extracomment>Stands first in the titles of its windows</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tideline::app::SqliteDraftStore</name>
    <message>
        <source>Drafts last only until you quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of drafts cannot be opened (%1). What you type stays while Tideline runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of drafts was damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept as %1. A new file was begun; what you type from now on is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drafts are of a newer Tideline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are kept as %1 for it. A new file was begun; what you type from now on is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft could not be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of drafts refused it (%1). What you type stays while Tideline runs, and saving is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tideline::demo</name>
    <message>
        <source>The status in &quot;http=%1&quot; must be a number from 400 to 599.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delay in &quot;delay=%1&quot; must be milliseconds from 0 to 600000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;drop=%1&quot; is unknown; write drop=before or drop=after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;body=%1&quot; is unknown; write body=truncated, body=html, body=notjson or body=empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no mutation called &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an error code that the API documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a fault rule; write MUTATION=CODE, TYPE.FIELD=CODE, http=STATUS, delay=MS, drop=before, drop=after, body=truncated, body=html, body=notjson, body=empty or expire.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tideline::demo::FaultRule</name>
    <message>
        <source>What follows * in &quot;%1&quot; must be a whole number, 1 or more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tideline::demo::Server</name>
    <message>
        <source>The demo&apos;s schema is broken: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is in use by another program. Choose another port, or 0 for any free one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo cannot listen on port %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo&apos;s clock goes from the year %1 to %2, not to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field called &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tideline::models::AuditModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason or way in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tideline::models::ChoiceSource</name>
    <message>
        <source>The choices could not be loaded. Enter the value instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tideline::models::ConsentMatrix</name>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tideline::models::FormModel</name>
    <message>
        <source>Empty list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>An item of a list in a form, such as &quot;Product 2&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent as null</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tideline::models::FormSubmission</name>
    <message>
        <source>Check answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is about you, who are signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is for account %1, not for %2 on the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is for account %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is for %1, account %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tideline::models::FormWords</name>
    <message>
        <source>an %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the %1 as a whole number between −2,147,483,648 and 2,147,483,647</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the %1 as a whole number, like 12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the %1 with at most 18 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a smaller number for the %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the %1 as a number, like 1.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a smaller amount for the %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the %1 in pounds and pence, like %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the %1 as a date, like %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the %1 as a date and a time, like %2 14:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the %1 as a time, like 14:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the %1 as JSON, like {&quot;key&quot;: &quot;value&quot;}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the %1 as a UUID: 32 digits and letters a to f in five groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose yes or no for the %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter %1: it cannot be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter %1 from today on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter %1 up to today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the %1 in the form that the help describes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the %1 as an email address, like name@example.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the %1 as six digits, like 20-00-00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the %1 as six to eight digits, like 55779911</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the %1 in full, like CV1 2LZ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the %1 as a phone number, like 07700 900123 or +44 7700 900123</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the %1 as a web address that begins with https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter %1 between %2 and %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter %1 of at least %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter %1 of at most %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add at least one entry to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add at least %n entries to %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep at most %n entries in %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one kind of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose %1 from the list: the server does not know “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the %1: the server does not take this value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check your answers: the server did not take one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no field of this form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variables are not JSON: check brackets, quotes and commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer under “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an answer under “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tideline::models::ResultRow</name>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tideline::models::Timeline</name>
    <message>
        <source>points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>charges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>referrals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tideline::ui::AccountScreen</name>
    <message>
        <source>Details</source>
        <translation type="unfinished">Einzelheiten</translation>
    </message>
    <message>
        <source>Change details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change how bills come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody belongs to this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change user…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No needs are recorded. Record one if the customer tells you of any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bill has been issued yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post a printed copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledgers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account has no ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reference is kept for this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change reference…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No metadata is kept for this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In hardship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name on the bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bills by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readable as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From third parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading confirmations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a row first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list could not be loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list is not shown to you. Ask for access if you need it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tideline::ui::ActionPanel</name>
    <message>
        <source>Close this panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy of the form can&apos;t be sent any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was sent, and no answer came before it was closed. What you typed on %1 is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent again, it carries the same key, so that the server does it once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed on %1 is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets are not kept: type them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your draft</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tideline::ui::AuditDialog</name>
    <message>
        <source>Audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent, customer, operation, outcome, date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n lines</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tideline::ui::BackendScreenPage</name>
    <message>
        <source>Screen of the app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app goes to an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This screen could not be loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screens that the server lays out for the customer&apos;s app show here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This screen holds nothing that can be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tideline::ui::BooleanEditor</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Null</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tideline::ui::CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tideline::ui::Callout</name>
    <message>
        <source>Details</source>
        <translation type="unfinished">Einzelheiten</translation>
    </message>
</context>
<context>
    <name>tideline::ui::ChartPane</name>
    <message>
        <source>Load older</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tideline::ui::CheckAnswersPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check before sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is filled in: the request goes without answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, do this on production: it happens for real</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tideline::ui::ChoiceEditor</name>
    <message>
        <source>Loading choices…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1 to choose from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to choose from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This customer has no %1 to choose from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tideline::ui::ConsentsPage</name>
    <message>
        <source>Check changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consent is kept for this account and its people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n changes, sent together</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes; first those of: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tideline::ui::ConsentsScreen</name>
    <message>
        <source>All consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consent is kept for this account and its people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consents are not shown to you. Ask for access if you need them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tideline::ui::ContactScreen</name>
    <message>
        <source>App screens</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tideline::ui::CopyButton</name>
    <message>
        <source>Copy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tideline::ui::CustomerHeader</name>
    <message>
        <source>Account number</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tideline::ui::CustomerPages</name>
    <message>
        <source>Close this customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tideline::ui::CustomerTabs</name>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tideline::ui::DateEditor</name>
    <message>
        <source>Open the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar for %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tideline::ui::DraftCallout</name>
    <message>
        <source>%1 was sent, and no answer came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tideline::ui::EnumEditor</name>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tideline::ui::EnvironmentsDialog</name>
    <message>
        <source>Save changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That of its kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JWT in front of the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown in the bar on top, and typed after --environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins with https://. Only this computer may be reached without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the authentication server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks after devices for a second sign-in step. May be left empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production is always red, and asks once more before costly operations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorization header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo comes with Tideline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs on this computer, needs no network, and holds invented customers only. It can&apos;t be changed or removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the connection…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tideline::ui::ErrorCard</name>
    <message>
        <source>Details</source>
        <translation type="unfinished">Einzelheiten</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n requests ended for the same reason.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server adds: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tideline::ui::ErrorDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tideline::ui::ErrorSummary</name>
    <message>
        <source>There is a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished">Einzelheiten</translation>
    </message>
</context>
<context>
    <name>tideline::ui::FactList</name>
    <message>
        <source>not shown to you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tideline::ui::FactsDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tideline::ui::FieldEditor</name>
    <message>
        <source>Sent as null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent as an empty text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: the server takes %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tideline::ui::FieldGroup</name>
    <message numerus="yes">
        <source>More (%n optional)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Which one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tideline::ui::FieldRow</name>
    <message>
        <source>Leave out, null or a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Deprecated: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a value, or an empty text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: leave out, null or a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Now: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tideline::ui::FindPage</name>
    <message>
        <source>Find a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account number, name, postcode, email, phone or meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer matches &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling, or search by postcode or phone number instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an account number, a name, a postcode, an email, a phone number or a meter&apos;s serial number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n customers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Recent customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type two letters or more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tideline::ui::FormView</name>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This operation is deprecated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document as it will be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to show of the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished">Einzelheiten</translation>
    </message>
    <message>
        <source>This is about you, who are signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It changes nothing for a customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It changes nothing for %1. Only they can change it for themselves.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tideline::ui::GoodsScreen</name>
    <message>
        <source>From product to delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A step of a lane: number and name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, the step you are on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no quote or order for it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tideline::ui::JsonEditor</name>
    <message>
        <source>Lay out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay out %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tideline::ui::LineEditor</name>
    <message>
        <source>points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tideline::ui::ListEditor</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n in the list</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing added yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing added, and sent that way</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tideline::ui::ListFilters</name>
    <message>
        <source>%1, e.g. %2</source>
        <extracomment>%1 is &quot;From&quot; or &quot;To&quot;; what follows shows how a day is typed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day. Write it as in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day is after the one and before the other: turn them round.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tideline::ui::ListItemRow</name>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tideline::ui::LoadingBar</name>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tideline::ui::LockDialog</name>
    <message>
        <source>Automatic lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever passes by can read what stands on the screen and act with your rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every window locks when nobody has touched keyboard or pointer for this long. Nothing of a customer shows then and nothing is sent; forms stay as they are. A window in a customer&apos;s place closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep, a locked screen and the key for locking lock at once in any case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tideline::ui::LoyaltyScreen</name>
    <message>
        <source>Redeem these points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What points become</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points to redeem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>become about %1 of credit on the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no points to redeem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they are worth is not shown to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many there are is not shown to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are only %1 points.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tideline::ui::MainWindow</name>
    <message>
        <source>Tideline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Tideline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details are on the clipboard: paste them into your request for access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New window for someone else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View as a customer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environments…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 says whose or which session it is, %2 is the usual title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move customer to a new window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic lock…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tideline::ui::MasqueradeBar</name>
    <message>
        <source>Act for the customer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The session in the customer&apos;s place ends in %n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Changes will be made as %1, and noted with your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are viewing as %1 — read only — %2 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are acting as %1 — changes count — %2 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(ends soon, can&apos;t be prolonged)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tideline::ui::MasqueradeDialog</name>
    <message>
        <source>View as this customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View as a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A window of its own opens, read only at first, for half an hour at most. It ends when you lock or quit. What is done in it is noted with your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masquerade token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste it from the support site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the customer&apos;s login, a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted in the audit log, for example the case number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the masquerade token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the user ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a reason that others can follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the token out: the reason is written down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tideline::ui::Navigation</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tideline::ui::ObjectEditor</name>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent as null. Fill in instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tideline::ui::OperationMenu</name>
    <message>
        <source>%1 (not available here)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tideline::ui::OutsideNote</name>
    <message>
        <source>The demo&apos;s form is at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the secret and open the demo&apos;s form</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tideline::ui::OverviewScreen</name>
    <message>
        <source>Take a payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit a reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post a bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has happened on this account yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who and where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lives at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not metered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points, worth %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bills by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Some of this list is not shown to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for access if you need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tideline::ui::PaletteDelegate</name>
    <message>
        <source>not available here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tideline::ui::PaletteDialog</name>
    <message>
        <source>Nothing matches. Try a word of what you want to do, a name or a postcode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A customer, a screen, or what you want to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tideline::ui::PaymentsScreen</name>
    <message>
        <source>Whether a refund can be asked for is not shown to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 can go back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A refund can be asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No refund can be asked for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing says why.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tideline::ui::QrCode</name>
    <message>
        <source>QR code for the authenticator app</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tideline::ui::RecordDelegate</name>
    <message>
        <source>Not shown to you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tideline::ui::RecordList</name>
    <message>
        <source>Nothing here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row contains &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n loaded rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 What is shown may be out of date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of this list is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2, sorted as far as they are loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No loaded row contains &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look through more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tideline::ui::RecordPane</name>
    <message>
        <source>Filter these rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the list %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the selected row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a row first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for this row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list is not shown to you. Ask for access if you need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row fits what is chosen above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tideline::ui::RecordsScreen</name>
    <message>
        <source>Lists of this screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown to you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tideline::ui::ResultPage</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same operation with a new form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to show of the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, but with a warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer as received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished">Einzelheiten</translation>
    </message>
    <message>
        <source>Scan this code with the authenticator app, or type the secret below into it. Then confirm the device with a code that the app shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1 in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all values</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tideline::ui::SearchEditor</name>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to choose from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tideline::ui::SecretEditor</name>
    <message>
        <source>Show while pressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1 while pressed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tideline::ui::SessionBar</name>
    <message>
        <source>Search or run…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signing in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session %1:%2 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not remembered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keychain: the sign-in lasts until you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tideline::ui::SignInPage</name>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your session has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again as %1 to go on. Tabs and forms are as you left them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again. Tabs and forms are as you left them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again as %1 to go on with your tabs and forms as you left them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo&apos;s customers are invented. Its agent sees all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay signed in on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environments…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on as the demo&apos;s agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget this sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the sign-in of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show while pressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what was typed, while pressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tideline::ui::StatusLine</name>
    <message numerus="yes">
        <source>%n requests running</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>saving drafts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drafts saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drafts are not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading</source>
        <extracomment>What a request did that is no form of a person&apos;s, such as reading a list.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last answer %1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ended with an error after %2 ms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tideline::ui::TimelineScreen</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has happened on this account yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter these rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the case note: what you did and what happened lately, without secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The summary is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown, for the file, without secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timeline lacks the %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timeline lacks %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is still loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The summary is on the clipboard, and not whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lacks: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tideline::ui::UnsettledNotice</name>
    <message>
        <source>Show the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have looked, and it was not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier sending got no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been done. What stands here is about the last sending only: look at the record, and send again without changing an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been done. What stands here is about the last sending only: look at the record before you send again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tideline::ui::VariablesView</name>
    <message>
        <source>Fill in the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variables as JSON</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tideline::ui::WaitingPage</name>
    <message>
        <source>This window waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in in the first window. Everything here is kept until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to that window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tideline::ui::WindowGroup</name>
    <message>
        <source>Move to the window of %1</source>
        <extracomment>Of a customer&apos;s tab; %1 is what the other window shows</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the window that finds customers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tideline::ui::Workspace</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of this customer&apos;s data is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
