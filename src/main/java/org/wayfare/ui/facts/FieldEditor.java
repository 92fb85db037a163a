package org.wayfare.ui.facts;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.LifeCase;
import org.wayfare.model.Money;
import org.wayfare.model.PartialDate;
import org.wayfare.model.Word;
import org.wayfare.ui.edit.CaseFields;
import org.wayfare.ui.look.Parts;
import org.wayfare.ui.session.Desk;

/** One fact with its name and the control that its kind asks for. It shows the open case's value and writes into the open case. */
public final class FieldEditor extends VBox {
    private final Desk desk;
    private final String pointer;
    private final Input input;
    private final Label fault = Parts.text("", "fault");

    /** Whether the name of the fact stands above its control. */
    public enum Naming {
        SHOWN,
        SPOKEN
    }

    /**
     * An editor of the field at that place.
     *
     * @param label what the fact is called
     * @throws IllegalArgumentException where a case has no such field
     */
    public FieldEditor(Desk desk, String pointer, String label) {
        this(desk, pointer, label, Naming.SHOWN);
    }

    /** An editor whose name may be left to screen readers, where the screen shows it already. */
    public FieldEditor(Desk desk, String pointer, String label, Naming naming) {
        this.desk = desk;
        this.pointer = pointer;
        this.input = input(desk, pointer, CaseFields.typeOf(pointer));
        getStyleClass().add("field");
        setId("field" + pointer.replace('/', '-'));
        Node control = input.node();
        control.setAccessibleText(label);
        if (naming == Naming.SHOWN) {
            Label name = Parts.text(label, "field-name");
            name.setLabelFor(control);
            getChildren().add(name);
        }
        getChildren().add(control);
        refresh();
    }

    /** Whether the field at that place is of a kind that can be edited by itself. */
    public static boolean canEdit(String pointer) {
        if (!CaseFields.exists(pointer)) {
            return false;
        }
        Type type = CaseFields.typeOf(pointer);
        return type instanceof ParameterizedType
                ? pointer.endsWith("/nationalities")
                : type == PartialDate.class
                        || type == Boolean.class
                        || type == boolean.class
                        || type == BigDecimal.class
                        || type == Integer.class
                        || type == Money.class
                        || type == String.class
                        || type == LocalDate.class
                        || (type instanceof Class<?> word && Word.class.isAssignableFrom(word));
    }

    /** Shows what the open case says now, unless somebody is typing here. */
    public void refresh() {
        LifeCase lifeCase = desk.session().lifeCase().get();
        if (lifeCase != null && !input.isBusy()) {
            input.show(CaseFields.get(lifeCase, pointer));
            getChildren().remove(fault);
        }
    }

    private void write(@Nullable Object value) {
        getChildren().remove(fault);
        LifeCase lifeCase = desk.session().lifeCase().get();
        if (lifeCase != null && !Objects.equals(value, CaseFields.get(lifeCase, pointer))) {
            desk.session().edit(c -> CaseFields.set(c, pointer, value));
        }
    }

    private void refuse(String reason) {
        fault.setText(reason);
        if (!getChildren().contains(fault)) {
            getChildren().add(fault);
        }
    }

    private Input input(Desk desk, String pointer, Type type) {
        boolean country = isCountry(pointer);
        if (type == PartialDate.class || type == LocalDate.class) {
            return new DateInput(desk.texts(), type == LocalDate.class, this::write, this::refuse);
        } else if (type == Boolean.class || type == boolean.class) {
            return new YesNoInput(desk.texts(), type == Boolean.class, this::write);
        } else if (type == Money.class) {
            return new MoneyInput(desk.texts(), !pointer.equals("/means/assets"), this::write, this::refuse);
        } else if (type instanceof ParameterizedType) {
            return new CountriesInput(desk.texts(), this::write);
        } else if (country) {
            return ChoiceInput.ofCountries(desk.texts(), this::write);
        } else if (type instanceof Class<?> word && Word.class.isAssignableFrom(word)) {
            return ChoiceInput.ofWords(desk.texts(), word, this::write);
        }
        return new TextInput(desk.texts(), type, this::write, this::refuse);
    }

    private static boolean isCountry(String pointer) {
        String field = pointer.substring(pointer.lastIndexOf('/') + 1);
        return field.equals("country")
                || field.equals("workCountry")
                || field.equals("employerCountry")
                || field.equals("activityCountry")
                || field.equals("residence")
                || (field.equals("to") && pointer.startsWith("/moves"))
                || (field.equals("from") && pointer.endsWith("/posting/from"));
    }
}
