package org.wayfare.ui.facts;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.Money;
import org.wayfare.model.Per;
import org.wayfare.ui.text.Texts;

/** An amount with its currency and, where it comes again and again, the span of time it is for. */
final class MoneyInput implements Input {
    private static final String[] CURRENCIES = {
        "EUR", "MAD", "GBP", "CHF", "USD", "CAD", "TND", "DZD", "TRY", "XOF", "PLN", "RON", "PHP", "UAH"
    };

    private final FlowPane box = new FlowPane();
    private final TextField amount = new TextField();
    private final ComboBox<String> currency = new ComboBox<>();
    private final ComboBox<Per> per = new ComboBox<>();
    private final boolean recurring;
    private @Nullable Money shown;

    /** @param recurring income rather than property: the span of time is asked for */
    MoneyInput(Texts texts, boolean recurring, Consumer<@Nullable Object> write, Consumer<String> refuse) {
        this.recurring = recurring;
        box.getStyleClass().add("money");
        amount.setPrefColumnCount(7);
        amount.setAccessibleText(texts.get("field.amount"));
        currency.getItems().addAll(CURRENCIES);
        currency.setAccessibleText(texts.get("field.currency"));
        per.getItems().addAll(Per.values());
        per.setAccessibleText(texts.get("field.per"));
        per.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Per span) {
                return span == null ? "" : texts.get("money.span." + span.id());
            }

            @Override
            public Per fromString(String text) {
                throw new UnsupportedOperationException();
            }
        });
        box.getChildren().addAll(amount, currency);
        if (recurring) {
            box.getChildren().add(per);
        }
        Runnable commit = () -> commit(texts, write, refuse);
        amount.setOnAction(e -> commit.run());
        amount.focusedProperty().addListener((observable, before, focused) -> {
            if (!focused) {
                commit.run();
            }
        });
        currency.setOnAction(e -> commit.run());
        per.setOnAction(e -> commit.run());
    }

    private void commit(Texts texts, Consumer<@Nullable Object> write, Consumer<String> refuse) {
        String typed = amount.getText().strip();
        try {
            Money money = typed.isEmpty() || currency.getValue() == null
                    ? null
                    : new Money(Numbers.parse(typed), currency.getValue(), recurring ? per.getValue() : null);
            if (money != null || shown != null && typed.isEmpty()) {
                shown = money;
                write.accept(money);
            }
        } catch (NumberFormatException e) {
            refuse.accept(texts.get("field.notANumber"));
        }
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(@Nullable Object value) {
        Money money = value instanceof Money m ? m : null;
        shown = money;
        amount.setText(money == null ? "" : money.amount().toPlainString());
        // set before the listeners can see a half-changed amount: the text alone decides whether there is one
        currency.setValue(money == null ? "EUR" : money.currency());
        per.setValue(money == null ? Per.MONTH : money.per());
    }

    @Override
    public boolean isBusy() {
        return amount.isFocused()
                && !amount.getText()
                        .strip()
                        .equals(shown == null ? "" : shown.amount().toPlainString());
    }
}
