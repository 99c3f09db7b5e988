// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/icon_provider.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace limber {
namespace {

constexpr int defaultSize = 24;

/// One picture on its way: painted on a thread, handed over by finished().
class IconResponse final : public QQuickImageResponse {
public:
    IconResponse(QThreadPool& threads, const QString& id, const QSize& size)
    {
        threads.start([this, id, size] {
            m_image = IconProvider::paint(id, size);
            emit finished();
        });
    }
    [[nodiscard]] QQuickTextureFactory* textureFactory() const override
    {
        return QQuickTextureFactory::textureFactoryForImage(m_image);
    }
    [[nodiscard]] QString errorString() const override
    {
        return m_image.isNull() ? QStringLiteral("no such icon") : QString();
    }

private:
    QImage m_image;
};

}  // namespace

IconProvider::IconProvider()
{
    m_threads.setMaxThreadCount(1);
}

IconProvider::~IconProvider()
{
    m_threads.waitForDone();
}

QQuickImageResponse* IconProvider::requestImageResponse(const QString& id, const QSize& size)
{
    return new IconResponse(m_threads, id, size);
}

QImage IconProvider::paint(const QString& id, const QSize& size)
{
    const qsizetype slash = id.lastIndexOf(u'/');
    const QColor color(QStringLiteral("#") + id.mid(slash + 1));
    QFile file(QStringLiteral(":/qt/qml/Limber/Ui/icons/%1.svg").arg(id.left(slash)));
    if (slash <= 0 || !color.isValid() || !file.open(QIODevice::ReadOnly))
        return {};
    QSvgRenderer drawing(file.readAll());
    if (!drawing.isValid())
        return {};
    const int width = size.width() > 0 ? size.width() : defaultSize;
    const int height = size.height() > 0 ? size.height() : width;
    QImage image(width, height, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    drawing.setAspectRatioMode(Qt::KeepAspectRatio);
    drawing.render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), color);
    return image;
}

}  // namespace limber
