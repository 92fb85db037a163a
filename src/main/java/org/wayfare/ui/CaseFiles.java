package org.wayfare.ui;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.LifeCase;
import org.wayfare.model.Person;
import org.wayfare.model.assessment.Assessment;
import org.wayfare.report.ReportHtml;
import org.wayfare.report.Wordings;
import org.wayfare.ui.edit.CaseFields;
import org.wayfare.ui.session.CaseSession;
import org.wayfare.ui.session.ReadCase;
import org.wayfare.ui.session.WindowState;
import org.wayfare.ui.text.Texts;

/** Opens and saves cases, and asks before anything unsaved is lost. */
final class CaseFiles {
    private static final String SAMPLES = "/samples/";

    private final WindowServices services;
    private final CaseSession session;
    private final WindowState state;
    private final Stage stage;
    private final Supplier<Texts> texts;

    CaseFiles(WindowServices services, CaseSession session, WindowState state, Stage stage, Supplier<Texts> texts) {
        this.services = services;
        this.session = session;
        this.state = state;
        this.stage = stage;
        this.texts = texts;
    }

    /** Names of the sample lives, in their order; empty where none were packed. */
    static List<String> samples() {
        String index = resource("index.txt");
        return index == null
                ? List.of()
                : index.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    private static @Nullable String resource(String name) {
        try (InputStream in = CaseFiles.class.getResourceAsStream(SAMPLES + name)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return null;
        }
    }

    /** Opens a sample life by its file name. */
    void openSample(String name) {
        String json = resource(name);
        if (json != null && mayLeave()) {
            show(read(json), null);
        }
    }

    /** Begins a case of which nothing is known. */
    void begin() {
        if (mayLeave()) {
            show(ReadCase.of(nobody()), null);
            state.entry().set("/person");
        }
    }

    /** A case of which nothing is known but the day. */
    LifeCase nobody() {
        Person person = CaseFields.of(Person.class, Map.of("nationalities", List.of()));
        return CaseFields.of(LifeCase.class, Map.of("asOf", services.today(), "person", person));
    }

    /** Asks for a file and opens it. */
    void open() {
        if (mayLeave()) {
            File chosen = chooser("file.open").showOpenDialog(stage);
            if (chosen != null) {
                open(chosen.toPath());
            }
        }
    }

    /** Opens a file; where it cannot be read, says why and leaves what was open. */
    void open(Path file) {
        try {
            show(read(Files.readString(file)), file);
        } catch (IOException e) {
            tell("file.cannotRead", List.of(file.getFileName().toString()));
        }
    }

    private ReadCase read(String json) {
        return services.read().apply(json, texts.get().locale());
    }

    private void show(ReadCase read, @Nullable Path from) {
        LifeCase opened = read.lifeCase();
        if (opened == null) {
            tell("file.faults", read.faults());
            return;
        }
        state.forget();
        session.open(opened, from);
        retitle();
    }

    /** Saves to the case's own file, or asks for one. */
    boolean save() {
        if (session.lifeCase().get() == null) {
            return true;
        }
        Path own = session.file().get();
        if (own == null) {
            FileChooser chooser = chooser("file.save");
            chooser.setInitialFileName("case.json");
            File chosen = chooser.showSaveDialog(stage);
            own = chosen == null ? null : chosen.toPath();
        }
        return own != null && save(own);
    }

    /** Writes beside the file first, so that a crash in the middle leaves the old one whole. */
    boolean save(Path file) {
        LifeCase lifeCase = session.lifeCase().get();
        if (lifeCase == null) {
            return true;
        }
        try {
            Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), ".wayfare", ".tmp");
            Files.writeString(fresh, services.write().apply(lifeCase));
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
            session.savedTo(file);
            retitle();
            return true;
        } catch (IOException e) {
            tell("file.cannotSave", List.of(file.getFileName().toString()));
            return false;
        }
    }

    /** Writes the whole answer as a page for the person to take home, in the language of the window. */
    void handOut() {
        Assessment answer = session.assessment().get();
        if (answer == null) {
            return;
        }
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get().get("file.handOut"));
        chooser.setInitialFileName("wayfare.html");
        File chosen = chooser.showSaveDialog(stage);
        if (chosen != null) {
            try {
                String page =
                        ReportHtml.of(answer, Wordings.in(texts.get().locale().getLanguage()));
                Files.writeString(chosen.toPath(), page);
            } catch (IOException e) {
                tell("file.cannotSave", List.of(chosen.getName()));
            }
        }
    }

    /** Whether the open case may go: it is saved, or its loss was agreed to. */
    boolean mayLeave() {
        if (!session.isUnsaved()) {
            return true;
        }
        Texts words = texts.get();
        ButtonType save = new ButtonType(words.get("leave.save"), ButtonBar.ButtonData.YES);
        ButtonType drop = new ButtonType(words.get("leave.drop"), ButtonBar.ButtonData.NO);
        ButtonType stay = new ButtonType(words.get("leave.stay"), ButtonBar.ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(Alert.AlertType.CONFIRMATION, words.get("leave.text"), save, drop, stay);
        alert.initOwner(stage);
        alert.setHeaderText(words.get("leave.title"));
        ButtonType chosen = alert.showAndWait().orElse(stay);
        return chosen == drop || chosen == save && save();
    }

    /** Puts the case's name on the window. */
    void retitle() {
        LifeCase lifeCase = session.lifeCase().get();
        stage.setTitle(lifeCase == null || lifeCase.title() == null ? "Wayfare" : lifeCase.title() + " – Wayfare");
    }

    private FileChooser chooser(String key) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get().get(key));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(texts.get().get("file.kind"), "*.json"));
        return chooser;
    }

    private void tell(String key, List<String> details) {
        List<String> lines = new ArrayList<>(details);
        Alert alert = new Alert(Alert.AlertType.WARNING, String.join("\n", lines));
        alert.initOwner(stage);
        alert.setHeaderText(texts.get().get(key));
        alert.getDialogPane().setMinWidth(480);
        alert.showAndWait();
    }
}
