<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>overture::gui</name>
    <message numerus="yes">
        <source>take %n change(s)</source>
        <translation>
            <numerusform>take %n change</numerusform>
            <numerusform>take %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>decline %n change(s)</source>
        <translation>
            <numerusform>decline %n change</numerusform>
            <numerusform>decline %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overture::gui::CategoryTemplatesDialog</name>
    <message numerus="yes">
        <source>Every field can be filled for the first %n prospect(s) of this category.</source>
        <translation>
            <numerusform>Every field can be filled for the first prospect of this category (%n).</numerusform>
            <numerusform>Every field can be filled for the first %n prospects of this category.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overture::gui::ClaimsDialog</name>
    <message numerus="yes">
        <source>%n claim(s) without a source</source>
        <translation>
            <numerusform>%n claim without a source</numerusform>
            <numerusform>%n claims without a source</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overture::gui::FactSheetDialog</name>
    <message numerus="yes">
        <source>%n approved</source>
        <translation>
            <numerusform>%n approved</numerusform>
            <numerusform>%n approved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overture::gui::RewritePane</name>
    <message numerus="yes">
        <source> · %n change(s) left out, because you have edited the same places</source>
        <translation>
            <numerusform> · %n change left out, because you have edited the same places</numerusform>
            <numerusform> · %n changes left out, because you have edited the same places</numerusform>
        </translation>
    </message>
</context>
</TS>
