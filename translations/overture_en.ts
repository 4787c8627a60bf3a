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
