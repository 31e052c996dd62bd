<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Chart</name>
    <message numerus="yes">
        <source>%n estimated.</source>
        <translation>
            <numerusform>%n estimated.</numerusform>
            <numerusform>%n estimated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held for a check.</source>
        <translation>
            <numerusform>%n held for a check.</numerusform>
            <numerusform>%n held for a check.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionWords</name>
    <message numerus="yes">
        <source>The server&apos;s clock is %n seconds ahead. Set the clock of this computer.</source>
        <translation>
            <numerusform>The server&apos;s clock is %n second ahead. Set the clock of this computer.</numerusform>
            <numerusform>The server&apos;s clock is %n seconds ahead. Set the clock of this computer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server&apos;s clock is %n seconds behind. Set the clock of this computer.</source>
        <translation>
            <numerusform>The server&apos;s clock is %n second behind. Set the clock of this computer.</numerusform>
            <numerusform>The server&apos;s clock is %n seconds behind. Set the clock of this computer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Missing are %1 and %n more.</source>
        <translation>
            <numerusform>Missing are %1 and %n more.</numerusform>
            <numerusform>Missing are %1 and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LoseQuestion</name>
    <message numerus="yes">
        <source>%n forms can&apos;t be kept</source>
        <translation>
            <numerusform>%n form can&apos;t be kept</numerusform>
            <numerusform>%n forms can&apos;t be kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ViewerWords</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tideline::models::FormWords</name>
    <message numerus="yes">
        <source>Add at least %n entries to %1</source>
        <translation>
            <numerusform>Add at least %n entry to %1</numerusform>
            <numerusform>Add at least %n entries to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep at most %n entries in %1</source>
        <translation>
            <numerusform>Keep at most %n entry in %1</numerusform>
            <numerusform>Keep at most %n entries in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tideline::ui::AuditDialog</name>
    <message numerus="yes">
        <source>%1 of %n lines</source>
        <translation>
            <numerusform>%1 of %n line</numerusform>
            <numerusform>%1 of %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tideline::ui::ConsentsPage</name>
    <message numerus="yes">
        <source>%n changes, sent together</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes, sent together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes; first those of: %1</source>
        <translation>
            <numerusform>%n change; first those of: %1</numerusform>
            <numerusform>%n changes; first those of: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tideline::ui::CustomerHeader</name>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> and %n more</numerusform>
            <numerusform> and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tideline::ui::ErrorCard</name>
    <message numerus="yes">
        <source>%n requests ended for the same reason.</source>
        <translation>
            <numerusform>%n request ended for the same reason.</numerusform>
            <numerusform>%n requests ended for the same reason.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tideline::ui::ErrorSummary</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tideline::ui::FieldGroup</name>
    <message numerus="yes">
        <source>More (%n optional)</source>
        <translation>
            <numerusform>More (%n optional)</numerusform>
            <numerusform>More (%n optional)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tideline::ui::FindPage</name>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tideline::ui::ListEditor</name>
    <message numerus="yes">
        <source>%n in the list</source>
        <translation>
            <numerusform>%n in the list</numerusform>
            <numerusform>%n in the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tideline::ui::LockDialog</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tideline::ui::MasqueradeBar</name>
    <message numerus="yes">
        <source>The session in the customer&apos;s place ends in %n minutes</source>
        <translation>
            <numerusform>The session in the customer&apos;s place ends in %n minute</numerusform>
            <numerusform>The session in the customer&apos;s place ends in %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tideline::ui::OverviewScreen</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tideline::ui::RecordList</name>
    <message numerus="yes">
        <source>%1 of %n loaded rows</source>
        <translation>
            <numerusform>%1 of %n loaded row</numerusform>
            <numerusform>%1 of %n loaded rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tideline::ui::StatusLine</name>
    <message numerus="yes">
        <source>%n requests running</source>
        <translation>
            <numerusform>%n request running</numerusform>
            <numerusform>%n requests running</numerusform>
        </translation>
    </message>
</context>
</TS>
