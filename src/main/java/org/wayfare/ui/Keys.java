package org.wayfare.ui;

import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.wayfare.ui.session.CaseSession;
import org.wayfare.ui.session.WindowState;

/** The keys that work everywhere in the window. */
final class Keys {
    private final CaseSession session;
    private final WindowState state;
    private final CaseFiles files;
    private final Runnable help;
    private final Runnable agreements;

    Keys(CaseSession session, WindowState state, CaseFiles files, Runnable help, Runnable agreements) {
        this.session = session;
        this.state = state;
        this.files = files;
        this.help = help;
        this.agreements = agreements;
    }

    void install(Scene scene) {
        on(scene, KeyCode.O, files::open);
        on(scene, KeyCode.N, files::begin);
        on(scene, KeyCode.S, files::save);
        on(scene, KeyCode.Y, session::redo);
        on(scene, KeyCode.G, agreements);
        on(scene, KeyCode.PLUS, () -> state.resizeText(10));
        on(scene, KeyCode.EQUALS, () -> state.resizeText(10));
        on(scene, KeyCode.ADD, () -> state.resizeText(10));
        on(scene, KeyCode.MINUS, () -> state.resizeText(-10));
        on(scene, KeyCode.SUBTRACT, () -> state.resizeText(-10));
        on(scene, KeyCode.DIGIT0, () -> state.textSize().set(100));
        scene.getAccelerators().put(new KeyCodeCombination(KeyCode.F1), help);
        // A filter, because text fields keep Ctrl+Z to themselves even when there is nothing in them to take back.
        scene.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            boolean z = e.getCode() == KeyCode.Z && e.isShortcutDown();
            boolean typing = scene.getFocusOwner() instanceof TextInputControl text && text.isUndoable();
            if (z && !typing) {
                if (e.isShiftDown()) {
                    session.redo();
                } else {
                    session.undo();
                }
                e.consume();
            }
        });
    }

    private static void on(Scene scene, KeyCode key, Runnable action) {
        scene.getAccelerators().put(new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN), action);
    }
}
