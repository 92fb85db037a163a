package org.wayfare.ui.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.PartialDate;
import org.wayfare.ui.edit.DateText;
import org.wayfare.ui.text.Texts;

/** A date as precise as it is known, typed in any usual way. */
public final class DateInput implements Input {
    private final TextField field = new TextField();
    private final Texts texts;
    private final boolean wholeDay;
    private final Consumer<@Nullable Object> write;
    private final Consumer<String> refuse;
    private String shown = "";

    /**
     * A field for one date.
     *
     * @param wholeDay a month or a year is not enough
     * @param write is told of a date, a {@link LocalDate} where the whole day is asked for, else a {@link PartialDate} or null
     * @param refuse is told why what was typed is no such date
     */
    public DateInput(Texts texts, boolean wholeDay, Consumer<@Nullable Object> write, Consumer<String> refuse) {
        this.texts = texts;
        this.wholeDay = wholeDay;
        this.write = write;
        this.refuse = refuse;
        field.setPromptText(texts.get("field.datePrompt"));
        field.setOnAction(e -> commit());
        field.focusedProperty().addListener((observable, before, focused) -> {
            if (!focused) {
                commit();
            }
        });
    }

    private void commit() {
        String typed = field.getText().strip();
        if (typed.equals(shown)) {
            return;
        }
        if (typed.isEmpty() && !wholeDay) {
            shown = "";
            write.accept(null);
            return;
        }
        try {
            PartialDate date = DateText.parse(typed, texts.locale());
            if (wholeDay && !date.isExact()) {
                refuse.accept(texts.get("field.wholeDay"));
                return;
            }
            shown = texts.date(date);
            field.setText(shown);
            write.accept(wholeDay ? date.earliest() : date);
        } catch (DateTimeException e) {
            refuse.accept(texts.get("field.notADate"));
        }
    }

    @Override
    public Node node() {
        return field;
    }

    @Override
    public void show(@Nullable Object value) {
        shown = value instanceof PartialDate date
                ? texts.date(date)
                : value instanceof LocalDate day ? texts.day(day) : "";
        field.setText(shown);
    }

    @Override
    public boolean isBusy() {
        return field.isFocused() && !field.getText().strip().equals(shown);
    }
}
