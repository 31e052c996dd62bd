// SPDX-FileCopyrightText: 2026 Tideline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/readanswer.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace tideline;

//! Random bytes and damaged answers, from a fixed seed: the same in each run.
class TestAnswerFuzz : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomBytes_areSurvived();
    void damagedAnswers_areSurvived();
};

void TestAnswerFuzz::randomBytes_areSurvived()
{
    QRandomGenerator random(20260101);
    static constexpr char letters[] = "{}[]\",:\\u0123456789eE+-.truefalsn dat\x80\xff\xef";
    for (int round = 0; round < 20'000; ++round) {
        QByteArray bytes(random.bounded(120), '\0');
        for (char &c : bytes)
            c = random.bounded(4) == 0 ? static_cast<char>(random.bounded(256))
                                       : letters[random.bounded(static_cast<int>(sizeof letters) - 1)];
        fuzz::readAnswerBytes(reinterpret_cast<const std::uint8_t *>(bytes.constData()),
                              static_cast<std::size_t>(bytes.size()));
    }
}

void TestAnswerFuzz::damagedAnswers_areSurvived()
{
    QRandomGenerator random(20260102);
    const QDir corpus(QStringLiteral(TIDELINE_SOURCE_DIR "/tests/fuzz/corpus/answer"));
    const QStringList names = corpus.entryList(QDir::Files, QDir::Name);
    QVERIFY(!names.isEmpty());
    for (const QString &name : names) {
        QFile file(corpus.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray seed = file.readAll();
        for (int round = 0; round < 5000; ++round) {
            QByteArray bytes = seed;
            for (int change = random.bounded(4); change >= 0; --change) {
                const int at = random.bounded(static_cast<int>(bytes.size()));
                switch (random.bounded(4)) {
                case 0:
                    bytes[at] = static_cast<char>(random.bounded(256));
                    break;
                case 1:
                    bytes.remove(at, random.bounded(8));
                    break;
                case 2:
                    bytes.insert(at, seed.mid(random.bounded(static_cast<int>(seed.size())), 12));
                    break;
                default:
                    bytes.truncate(at + 1);
                    break;
                }
                if (bytes.isEmpty())
                    bytes = seed;
            }
            fuzz::readAnswerBytes(reinterpret_cast<const std::uint8_t *>(bytes.constData()),
                                  static_cast<std::size_t>(bytes.size()));
        }
    }
}

#include "tst_answerfuzz.moc"
QTEST_APPLESS_MAIN(TestAnswerFuzz)
