package org.wayfare.ui;

import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.stage.Stage;

/** The program's window. */
public final class Window {
    private Window() {}

    /**
     * Opens the window and comes back when it is closed. JavaFX can be started only once in a process.
     *
     * @throws IllegalStateException where JavaFX was started before
     */
    public static void open(WindowServices services) {
        CountDownLatch closed = new CountDownLatch(1);
        Platform.startup(() -> {
            Stage stage = new Stage();
            Shell shell = new Shell(services, stage);
            stage.setOnHidden(e -> {
                shell.close();
                Platform.exit();
                closed.countDown();
            });
            shell.show();
        });
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
