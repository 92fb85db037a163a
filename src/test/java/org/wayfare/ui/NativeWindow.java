package org.wayfare.ui;

import java.util.concurrent.TimeUnit;
import javafx.scene.text.Text;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Skips tests of the window where the machine lacks the libraries that a window needs, and says in one sentence what to install. With
 * {@code WAYFARE_UI_REQUIRED=true} in the environment nothing is skipped, and such a test fails.
 */
public final class NativeWindow implements ExecutionCondition {
    private static final String ASK =
            "Tests of the window are skipped: install libpangoft2-1.0-0 (apt-get install libpangoft2-1.0-0), which JavaFX needs to draw text.";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if ("true".equals(System.getenv("WAYFARE_UI_REQUIRED")) || canDrawText()) {
            return ConditionEvaluationResult.enabled("a window can be drawn");
        }
        return ConditionEvaluationResult.disabled(ASK);
    }

    private static boolean canDrawText() {
        try {
            FxToolkit.registerPrimaryStage();
            return WaitForAsyncUtils.waitFor(
                    30,
                    TimeUnit.SECONDS,
                    WaitForAsyncUtils.asyncFx(
                            () -> new Text("x").getLayoutBounds().getWidth() > 0));
        } catch (Exception | LinkageError e) {
            return false;
        }
    }
}
