package org.wayfare.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import org.wayfare.model.Branch;
import org.wayfare.ui.network.Bond;
import org.wayfare.ui.network.NetworkPicture;
import org.wayfare.ui.session.Page;

/** The network of agreements as people meet it in the window, with the shipped agreements. */
class NetworkWindowTest extends OpenedWindow {
    private void press(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** The answer to what is asked now. */
    private NetworkPicture picture() throws Exception {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> {
            NetworkPicture seen = shell.network().picture().get();
            return seen != null
                    && java.util.Objects.equals(
                            seen.question().country(), shell.network().country().get())
                    && seen.question().day().equals(shell.network().day().get())
                    && seen.question().branch() == shell.network().branch().get()
                    && seen.question().general() == shell.network().general().get();
        });
        WaitForAsyncUtils.waitForFxEvents();
        return shell.network().picture().get();
    }

    private void network() throws Exception {
        press(KeyCode.CONTROL, KeyCode.G);
        picture();
    }

    private TableView<?> table() {
        return robot.lookup("#partners").query();
    }

    private Node land(String country) {
        return robot.lookup("#world-map .land").queryAll().stream()
                .filter(node -> country.equals(node.getUserData()))
                .findFirst()
                .orElseThrow();
    }

    private void click(Node node, int times) throws Exception {
        fx(() -> {
            node.fireEvent(new MouseEvent(
                    MouseEvent.MOUSE_CLICKED,
                    0,
                    0,
                    0,
                    0,
                    MouseButton.PRIMARY,
                    times,
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    true,
                    null));
            return null;
        });
        picture();
    }

    @Test
    void aCaseStartsWithTheNationalityAndShowsTheLifesCountriesFirst() throws Exception {
        chooseSample();
        network();
        assertThat(shell.network().country().get()).isEqualTo("MA");
        assertThat(robot.lookup("#network-country").<TextField>query().getText())
                .isEqualTo("Morocco");
        assertThat(robot.lookup("#network-day").<TextField>query().getText()).isEqualTo("20 Nov 2026");
        assertThat(picture().lines().get(0).partner()).isIn("BE", "FR");
        assertThat(table().getItems()).hasSameSizeAs(picture().lines());
        assertThat(shown("#network-summary"))
                .contains("Morocco: in force with")
                .contains("does not mean that nothing exists");
        assertThat(land("FR").getStyleClass()).contains("bond-in-force");
        assertThat(land("FR").getPseudoClassStates().toString()).contains("in-life");
        assertThat(land("TV").getStyleClass()).contains("bond-not-held");
    }

    @Test
    void withoutACaseACountryIsChosenByTypingItsName() throws Exception {
        network();
        assertThat(shown("#network-summary")).contains("Choose a country");
        robot.clickOn("#network-country").write("tuni");
        assertThat(robot.lookup(".menu-item").queryAll()).isNotEmpty();
        press(KeyCode.ENTER);
        assertThat(shell.network().country().get()).isEqualTo("TN");
        assertThat(picture().bond("FR")).isEqualTo(Bond.IN_FORCE);
    }

    @Test
    void aClickOnTheMapReadsOutWhatIsBetweenAndTwoStartFromThere() throws Exception {
        chooseSample();
        network();
        click(land("DZ"), 1);
        assertThat(shell.network().partner().get()).isEqualTo("DZ");
        assertThat(shown("#pair .label")).contains("Morocco and Algeria").contains("signed, but not in force");
        assertThat(table().getSelectionModel().getSelectedItem().toString()).contains("DZ");
        click(land("DZ"), 2);
        assertThat(shell.network().country().get()).isEqualTo("DZ");
        assertThat(shell.network().partner().get()).isNull();
    }

    @Test
    void whereNothingWasFoundNobodyReadsThatNoneExists() throws Exception {
        chooseSample();
        network();
        click(land("US"), 1);
        assertThat(shown("#pair .label")).contains("We found nothing in force").contains("This does not mean");
        click(land("TO"), 1);
        assertThat(shown("#pair .label")).contains("This does not mean").contains("we cannot say");
        assertThat(shown("#network .label")).contains("There may still be an agreement");
    }

    @Test
    void theMapIsWalkedWithTheArrowsAndPickedWithEnter() throws Exception {
        chooseSample();
        network();
        fx(() -> {
            robot.lookup("#world-map").query().requestFocus();
            return null;
        });
        press(KeyCode.RIGHT);
        String told = robot.lookup("#world-map").query().getAccessibleText();
        assertThat(told).contains("Algeria");
        press(KeyCode.ENTER);
        assertThat(shell.network().partner().get()).isEqualTo("DZ");
        press(KeyCode.LEFT);
        press(KeyCode.PLUS);
        press(KeyCode.DIGIT0);
        assertThat(robot.lookup("#world-map").query().getAccessibleText()).isNotEqualTo(told);
    }

    @Test
    void dayBranchAndGeneralConventionsChangeThePicture() throws Exception {
        chooseSample();
        network();
        assertThat(land("CA").getStyleClass()).contains("bond-in-force");
        fx(() -> {
            robot.lookup("#network-branch").<ComboBox<Object>>query().setValue(Branch.FAMILY);
            return null;
        });
        assertThat(picture().bond("CA")).isEqualTo(Bond.ASIDE);
        assertThat(shown("#network-summary")).contains("Morocco, Family");
        fx(() -> {
            robot.lookup("#network-general").<CheckBox>query().fire();
            return null;
        });
        assertThat(picture().question().general()).isTrue();
        assertThat(picture().bond("CA")).isEqualTo(Bond.IN_FORCE);
        fx(() -> {
            robot.lookup("#network-general").<CheckBox>query().fire();
            TextField day = robot.lookup("#network-day").query();
            day.setText("31/12/1966");
            day.fireEvent(new javafx.event.ActionEvent());
            return null;
        });
        assertThat(shell.network().day().get()).isEqualTo(LocalDate.of(1966, 12, 31));
        assertThat(picture().bond("FR")).isNotEqualTo(Bond.IN_FORCE);
    }

    @Test
    void aDayThatIsNoneIsRefusedInWords() throws Exception {
        network();
        fx(() -> {
            TextField day = robot.lookup("#network-day").query();
            day.setText("1966");
            day.fireEvent(new javafx.event.ActionEvent());
            return null;
        });
        assertThat(shown("#network .fault")).contains("whole day");
        assertThat(shell.network().day().get()).isEqualTo(LocalDate.of(2026, 11, 20));
    }

    @Test
    void arabicMirrorsTheScreenButNotTheWorldAndKeepsWhatWasChosen() throws Exception {
        chooseSample();
        network();
        click(land("FR"), 1);
        fx(() -> {
            shell.state().language().set(Locale.forLanguageTag("ar"));
            return null;
        });
        picture();
        assertThat(shell.network().partner().get()).isEqualTo("FR");
        assertThat(shown("#pair .label")).contains("وفرنسا");
        assertThat(middle(land("US"))).isLessThan(middle(land("CN")));
        assertThat(middle(robot.lookup("#pair").query()))
                .isLessThan(middle(robot.lookup("#world-map").query()));
    }

    private static double middle(Node node) {
        return node.localToScene(node.getBoundsInLocal()).getCenterX();
    }

    @Test
    void theSameKeyLeadsBackToTheCase() throws Exception {
        chooseSample();
        network();
        assertThat(robot.lookup("#network").queryAll()).hasSize(1);
        press(KeyCode.CONTROL, KeyCode.G);
        assertThat(shell.state().page().get()).isEqualTo(Page.CASE);
        assertThat(robot.lookup(".life-bar").queryAll()).isNotEmpty();
    }

    @Test
    void everyControlHasANameForScreenReaders() throws Exception {
        chooseSample();
        network();
        click(land("FR"), 1);
        assertThat(robot.lookup(node -> node.isFocusTraversable()
                                && node.isVisible()
                                && (node.getAccessibleText() == null
                                        || node.getAccessibleText().isBlank())
                                && !(node instanceof Labeled labeled
                                        && labeled.getText() != null
                                        && !labeled.getText().isBlank())
                                && node.getStyleClass().stream().noneMatch(s -> s.equals("split-pane-divider")))
                        .queryAll())
                .isEmpty();
    }

    @Test
    void inASmallWindowWithLargeTextAllPartsAreThere() throws Exception {
        chooseSample();
        double width = stage.getWidth();
        double height = stage.getHeight();
        try {
            resize(800, 600);
            fx(() -> {
                shell.state().textSize().set(200);
                return null;
            });
            network();
            allPartsAreThere();
        } finally {
            // All tests of the window share one stage.
            resize(width, height);
        }
    }

    private void resize(double width, double height) throws Exception {
        fx(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
            return null;
        });
    }

    private void allPartsAreThere() {
        for (String part : new String[] {"#world-map", "#pair", "#partners"}) {
            Node node = robot.lookup(part).query();
            assertThat(node.getBoundsInLocal().getWidth()).as(part).isGreaterThan(200);
            assertThat(node.getBoundsInLocal().getHeight()).as(part).isGreaterThan(80);
        }
    }
}
