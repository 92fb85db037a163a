package org.wayfare.ui;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.LifeCase;
import org.wayfare.ui.facts.FactsView;
import org.wayfare.ui.life.LifeView;
import org.wayfare.ui.look.Lettering;
import org.wayfare.ui.look.Parts;
import org.wayfare.ui.matrix.MatrixView;
import org.wayfare.ui.network.NetworkModel;
import org.wayfare.ui.network.NetworkView;
import org.wayfare.ui.question.QuestionsView;
import org.wayfare.ui.session.CaseSession;
import org.wayfare.ui.session.Desk;
import org.wayfare.ui.session.Page;
import org.wayfare.ui.session.ReadCase;
import org.wayfare.ui.session.WindowState;
import org.wayfare.ui.text.Texts;
import org.wayfare.ui.why.WhyView;

/** One window: it builds its views for a language and builds them anew for another, while case and choices stay. */
final class Shell {
    private static final double WIDTH = 1400;
    private static final double HEIGHT = 900;
    private static final double FONT = 13;

    private final WindowServices services;
    private final Stage stage;
    private final CaseSession session;
    private final WindowState state;
    private final CaseFiles files;
    private final NetworkModel network;
    private final StackPane root = new StackPane();
    private final ExecutorService worker;
    private @Nullable Desk desk;

    Shell(WindowServices services, Stage stage) {
        this.services = services;
        this.stage = stage;
        this.worker = Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, "assess");
            thread.setDaemon(true);
            return thread;
        });
        this.session = new CaseSession(services.assess(), this::faults, worker, Platform::runLater);
        this.state = new WindowState(services.language());
        this.network = new NetworkModel(services.agreements(), worker, Platform::runLater, services.today());
        this.files = new CaseFiles(services, session, state, stage, this::texts);
    }

    /** Puts the window up; the law is not needed for that. */
    void show() {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Scene scene = new Scene(root, Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight()));
        scene.getStylesheets().add(Shell.class.getResource("window.css").toExternalForm());
        state.language().addListener((observable, before, now) -> build());
        state.page().addListener((observable, before, now) -> build());
        state.theme().addListener((observable, before, now) -> dress());
        state.textSize().addListener((observable, before, now) -> dress());
        // The start page gives way to the case, and nothing else is built twice.
        session.lifeCase().addListener((observable, before, now) -> {
            if (before == null) {
                build();
            }
        });
        scene.setOnDragOver(e -> {
            if (e.getDragboard().hasFiles()) {
                e.acceptTransferModes(TransferMode.COPY);
            }
        });
        scene.setOnDragDropped(e -> {
            if (e.getDragboard().hasFiles() && files.mayLeave()) {
                files.open(e.getDragboard().getFiles().get(0).toPath());
            }
        });
        new Keys(session, state, files, this::help, this::agreements).install(scene);
        build();
        stage.setScene(scene);
        stage.setMinWidth(720);
        stage.setMinHeight(520);
        stage.setOnCloseRequest(e -> {
            if (!files.mayLeave()) {
                e.consume();
            }
        });
        stage.show();
        // The law is fetched only now, when the first frame stands: on two cores, doing both at once would delay what
        // people wait for.
        Platform.runLater(() -> worker.execute(this::warm));
    }

    /** Shows a life at once, so that a new reader sees what the program is about; the three doors stand in the menu of cases. */
    void showFirstSample() {
        Platform.runLater(() -> files.openSample(CaseFiles.samples().get(0)));
    }

    /** Judges nobody's life, so that the law is read before the first real case asks for it. */
    private void warm() {
        try {
            services.assess().apply(files.nobody());
        } catch (RuntimeException e) {
            // The first real case will meet the same fault, and then there is somebody to tell.
            System.getLogger(Shell.class.getName()).log(System.Logger.Level.DEBUG, "not ready", e);
        }
    }

    /** Stops the background work; the window is gone. */
    void close() {
        worker.shutdownNow();
    }

    CaseSession session() {
        return session;
    }

    WindowState state() {
        return state;
    }

    NetworkModel network() {
        return network;
    }

    CaseFiles files() {
        return files;
    }

    private List<String> faults(LifeCase lifeCase) {
        ReadCase read = services.read()
                .apply(services.write().apply(lifeCase), state.language().get());
        return read.faults();
    }

    private Texts texts() {
        return new Texts(state.language().get());
    }

    private void build() {
        if (desk != null) {
            desk.clear();
        }
        Texts texts = texts();
        desk = new Desk(session, state, texts);
        BorderPane page = new BorderPane();
        page.setTop(new TopBar(desk, files, this::help, this::agreements));
        page.setCenter(centre(desk));
        page.setBottom(new StatusBar(desk));
        root.getChildren().setAll(page);
        root.setNodeOrientation(texts.isRightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        dress();
        files.retitle();
        root.requestFocus();
    }

    private Node centre(Desk desk) {
        if (state.page().get() == Page.NETWORK) {
            network.begin(session.lifeCase().get(), desk.texts().countries());
            ScrollPane page = Parts.scrolling(new NetworkView(desk, network, this::agreements));
            page.setFitToHeight(true);
            return page;
        }
        return session.lifeCase().get() == null ? new StartPage(desk, files) : workplace(desk);
    }

    private static ScrollPane workplace(Desk desk) {
        VBox known = new VBox(new QuestionsView(desk), new FactsView(desk));
        known.getStyleClass().add("left-content");
        ScrollPane scroll = Parts.scrolling(known);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox left = Parts.card("left", scroll);
        MatrixView middle = new MatrixView(desk);
        WhyView right = new WhyView(desk);
        Columns columns = new Columns(desk, left, middle, right);
        columns.getStyleClass().add("least-height");
        VBox.setVgrow(columns, Priority.ALWAYS);
        VBox workplace = new VBox(new LifeView(desk), columns);
        workplace.getStyleClass().add("workplace");
        ScrollPane page = Parts.scrolling(workplace);
        page.setFitToHeight(true);
        return page;
    }

    private void dress() {
        root.getStyleClass().removeIf(style -> style.startsWith("theme-"));
        root.getStyleClass().addAll("wayfare", "theme-" + state.theme().get().id());
        root.setStyle(
                Lettering.style(state.language().get(), FONT * state.textSize().get() / 100));
    }

    /** To the network of agreements, and from there back. */
    private void agreements() {
        state.page().set(state.page().get() == Page.NETWORK ? Page.CASE : Page.NETWORK);
    }

    private void help() {
        HelpPage.show(root, texts());
    }
}
