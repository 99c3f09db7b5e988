// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QQuickAsyncImageProvider>
#include <QThreadPool>

namespace limber {

/// "image://icon/NAME/RRGGBB": NAME.svg of the interface's icons, painted in one colour at the size asked for
/// (sourceSize), on a thread of its own.
class IconProvider final : public QQuickAsyncImageProvider {
public:
    IconProvider();
    ~IconProvider() override;
    QQuickImageResponse* requestImageResponse(const QString& id, const QSize& size) override;

    /// Null where there is no such icon or colour.
    [[nodiscard]] static QImage paint(const QString& id, const QSize& size);

private:
    QThreadPool m_threads;
};

}  // namespace limber
