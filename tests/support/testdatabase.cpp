// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testdatabase.h"

#include "store/connection.h"
#include "store/dialect.h"

#include <QTest>
#include <QUuid>

using namespace overture;
using namespace overture::store;
using namespace Qt::StringLiterals;

QStringList TestDatabase::engines()
{
    QStringList names = {u"sqlite"_s};
    if (qEnvironmentVariableIsSet("OVERTURE_TEST_PG_HOST"))
        names.append(u"postgresql"_s);
    return names;
}

void TestDatabase::addEngines()
{
    QTest::addColumn<QString>("engine");
    for (const auto &name : engines())
        QTest::newRow(qPrintable(name)) << name;
}

DatabaseLocation TestDatabase::newLocation(const QString &engine, const QString &folder)
{
    if (engine == "sqlite"_L1)
        return DatabaseLocation::forFile(folder + u"/overture.db"_s);
    DatabaseLocation location;
    location.host = qEnvironmentVariable("OVERTURE_TEST_PG_HOST");
    location.port = qEnvironmentVariableIntValue("OVERTURE_TEST_PG_PORT");
    location.user = qEnvironmentVariable("OVERTURE_TEST_PG_USER");
    location.password = qEnvironmentVariable("OVERTURE_TEST_PG_PASSWORD");
    location.database = qEnvironmentVariable("OVERTURE_TEST_PG_DATABASE");
    location.schema = u"test_"_s + QUuid::createUuid().toString(QUuid::Id128);
    return location;
}

TestDatabase::TestDatabase(const QString &engine, const DatabaseOptions &options)
    : m_location(newLocation(engine, m_folder.path())), m_options(options)
{
    open();
}

TestDatabase::~TestDatabase()
{
    close();
    if (!m_location.sqliteFile.isEmpty())
        return;
    const Dialect dialect(Dialect::Engine::PostgreSql);
    if (const auto connection = Connection::open(m_location, dialect, Access::Build, std::chrono::seconds(5)))
        (void)(*connection)->exec(u"DROP SCHEMA %1 CASCADE"_s.arg(m_location.schema), u"drop the test's schema"_s);
}

void TestDatabase::close()
{
    m_database.reset();
}

void TestDatabase::open()
{
    auto opened = Database::open(m_location, m_clock, m_options);
    if (!opened)
        qFatal("%s %s", qPrintable(opened.error().message), qPrintable(opened.error().detail));
    m_database = std::move(*opened);
}
