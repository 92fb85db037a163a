package org.wayfare.ui;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.wayfare.ui.session.Cell;
import org.wayfare.ui.session.Theme;

/** Shows the window for looking at it: sample, language, theme and text size are arguments. */
public final class WindowPreview {
    private WindowPreview() {}

    /** Arguments: sample number (with an x before it: made-up answers), language, theme, text size in percent, cell as scenario/country/branch. */
    public static void main(String[] args) {
        String sample = args[0].replace("x", "");
        Locale language = Locale.forLanguageTag(args[1]);
        Platform.startup(() -> {
            Stage stage = new Stage();
            Shell shell = new Shell(
                    TestServices.of(
                            args[0].startsWith("x") ? FixtureAssessor::assess : TestServices.shipped(), language),
                    stage);
            shell.state().theme().set(Theme.valueOf(args[2].toUpperCase(Locale.ROOT)));
            shell.state().textSize().set(Integer.parseInt(args[3]));
            shell.show();
            System.out.println("shown "
                    + (System.currentTimeMillis()
                            - ManagementFactory.getRuntimeMXBean().getStartTime()) + " ms");
            CaseFiles.samples().stream()
                    .filter(s -> s.startsWith(sample))
                    .findFirst()
                    .ifPresent(shell.files()::openSample);
            if (args.length > 4) {
                String[] cell = args[4].split("/");
                PauseTransition wait = new PauseTransition(Duration.seconds(args.length > 5 ? 4 : 1));
                wait.setOnFinished(e -> {
                    shell.state().scenario().set(cell[0]);
                    shell.state()
                            .cell()
                            .set(new Cell(
                                    cell[0],
                                    cell[1].equals("-") ? null : cell[1],
                                    cell[2].equals("-") ? null : org.wayfare.model.Branch.valueOf(cell[2])));
                    if (args.length > 5) {
                        shell.state().entry().set(args[5]);
                    }
                });
                wait.play();
            }
        });
    }
}
