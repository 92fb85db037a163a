package org.wayfare.ui;

import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A window of its own for each test, in English, and the ways to act on it and to read it. */
@ExtendWith(NativeWindow.class)
abstract class OpenedWindow {
    final FxRobot robot = new FxRobot();
    Stage stage;
    Shell shell;

    @BeforeEach
    void open() throws Exception {
        stage = FxToolkit.registerPrimaryStage();
        fx(() -> {
            shell = new Shell(TestServices.of(FixtureAssessor::assess, Locale.ENGLISH), stage);
            shell.show();
            return null;
        });
    }

    @AfterEach
    void close() throws Exception {
        fx(() -> {
            shell.close();
            stage.setOnCloseRequest(null);
            stage.hide();
            return null;
        });
        FxToolkit.cleanupStages();
    }

    static <T> T fx(Callable<T> work) throws Exception {
        if (Platform.isFxApplicationThread()) {
            return work.call();
        }
        T done = WaitForAsyncUtils.waitForAsyncFx(20_000, work);
        WaitForAsyncUtils.waitForFxEvents();
        return done;
    }

    void chooseSample() throws Exception {
        fx(() -> {
            shell.files().openSample("01-moroccan-worker-three-countries.json");
            return null;
        });
    }

    /** Read where the window is drawn: between two of its events, never in the midst of one. */
    String shown(String selector) throws Exception {
        return fx(() -> robot.lookup(selector).queryAll().stream()
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .collect(Collectors.joining("\n")));
    }
}
