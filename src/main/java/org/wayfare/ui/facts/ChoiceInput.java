package org.wayfare.ui.facts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.Word;
import org.wayfare.ui.text.Texts;

/** A choice among known words; typing the first letters chooses, as in every list. */
final class ChoiceInput implements Input {
    private static final long TYPING_MILLIS = 900;
    private static final long NANOS_OF_MILLI = 1_000_000;

    private final ComboBox<Object> box = new ComboBox<>();
    private final Function<Object, String> name;
    private boolean showing;
    private String typed = "";
    private long typedAt;

    private ChoiceInput(Texts texts, List<?> choices, Function<Object, String> name, Consumer<@Nullable Object> write) {
        this.name = name;
        String unknown = texts.get("field.notKnown");
        box.getItems().add(UNKNOWN);
        box.getItems().addAll(choices);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setVisibleRowCount(14);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Object choice) {
                return choice == null || choice == UNKNOWN ? unknown : name.apply(choice);
            }

            @Override
            public Object fromString(String text) {
                throw new UnsupportedOperationException();
            }
        });
        box.valueProperty().addListener((observable, before, chosen) -> {
            if (!showing) {
                write.accept(chosen == UNKNOWN ? null : chosen);
            }
        });
        box.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    private static final Object UNKNOWN = new Object();

    /** A choice among countries; values are codes. */
    static ChoiceInput ofCountries(Texts texts, Consumer<@Nullable Object> write) {
        return new ChoiceInput(texts, texts.countries(), code -> texts.country((String) code), write);
    }

    /** A choice among the words of a vocabulary. */
    static ChoiceInput ofWords(Texts texts, Class<?> vocabulary, Consumer<@Nullable Object> write) {
        return new ChoiceInput(
                texts, Arrays.asList(vocabulary.getEnumConstants()), word -> texts.word((Word) word), write);
    }

    private void typed(KeyEvent e) {
        String letter = e.getCharacter();
        if (letter.isBlank() && typed.isEmpty() || letter.codePoints().anyMatch(Character::isISOControl)) {
            return;
        }
        long now = System.nanoTime() / NANOS_OF_MILLI;
        typed = now - typedAt > TYPING_MILLIS ? letter : typed + letter;
        typedAt = now;
        String start = typed.toLowerCase(Locale.ROOT);
        box.getItems().stream()
                .filter(choice -> choice != UNKNOWN
                        && name.apply(choice).toLowerCase(Locale.ROOT).startsWith(start))
                .findFirst()
                .ifPresent(box::setValue);
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(@Nullable Object value) {
        showing = true;
        box.setValue(value == null ? UNKNOWN : value);
        showing = false;
    }

    @Override
    public boolean isBusy() {
        return box.isShowing();
    }
}
