package org.wayfare.ui;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The program's window. */
public final class Window {
    private Window() {}

    /**
     * Opens the window with the first sample life and comes back when it is closed. JavaFX can be started only once in a process.
     *
     * @throws IllegalStateException where JavaFX was started before
     */
    public static void open(WindowServices services) {
        CountDownLatch closed = new CountDownLatch(1);
        AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
        Platform.startup(() -> {
            Stage stage = new Stage();
            Shell shell = new Shell(services, stage);
            stage.setOnHidden(e -> {
                shell.close();
                Platform.exit();
                closed.countDown();
            });
            try {
                shell.show();
                shell.showFirstSample();
            } catch (RuntimeException broken) {
                failure.set(broken);
                closed.countDown();
            }
        });
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        RuntimeException broken = failure.get();
        if (broken != null) {
            throw broken;
        }
    }
}
