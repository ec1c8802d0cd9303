package org.evenkeel.planning.importing.savings;

import java.util.Locale;
import java.util.Optional;

import org.evenkeel.planning.importing.filling.BlankField;
import org.evenkeel.planning.importing.filling.Filling;
import org.evenkeel.planning.importing.mapping.WordTable;
import org.evenkeel.planning.measure.Maturity;
import org.evenkeel.planning.measure.MeasureKind;
import org.evenkeel.planning.measure.Rag;
import org.jspecify.annotations.Nullable;

/** What the words of a line tell of its kind, maturity and RAG. */
final class LineKind {

    private static final WordTable<MeasureKind> KINDS = WordTable.load("kind-words.csv", "kind", MeasureKind.class);
    private static final WordTable<Maturity> MATURITIES = WordTable.load("maturity-words.csv", "maturity", Maturity.class);

    private LineKind() {
    }

    /** Without telling: the kind its words name, else not stated. */
    static MeasureKind of(SavingsLine line) {
        return KINDS.in(line.typeStated()).or(() -> KINDS.in(line.typeInferred())).orElse(MeasureKind.NOT_STATED);
    }

    static MeasureKind told(SavingsLine line, Filling filling) {
        MeasureKind kind = of(line);
        if (kind == MeasureKind.NOT_STATED) {
            String words = line.typeStated().isEmpty() ? "The list does not say"
                    : "Its words do not tell: " + line.typeStated();
            filling.say(BlankField.ofMeasure(line.reference(), "kind", "kind not stated"), kind.name(), words);
        } else if (KINDS.in(line.typeStated()).isEmpty()) {
            filling.say(BlankField.ofMeasure(line.reference(), "kind", "kind inferred"), kind.name(),
                    "A label that is not the publisher's: " + line.typeInferred());
        }
        return kind;
    }

    static Maturity maturity(SavingsLine line, Filling filling) {
        Optional<Maturity> told = MATURITIES.in(line.status());
        return told.orElseGet(
                () -> filling.word(BlankField.ofMeasure(line.reference(), "maturity", "maturity not stated"), "maturity",
                        Maturity.class));
    }

    /** Red, amber or green where the risk says exactly that. */
    static @Nullable Rag rag(SavingsLine line) {
        return switch (line.risk().toLowerCase(Locale.ROOT)) {
            case "red", "r" -> Rag.RED;
            case "amber", "a" -> Rag.AMBER;
            case "green", "g" -> Rag.GREEN;
            default -> null;
        };
    }

    /** Whether its own words say that it helps once. */
    static boolean oneOff(SavingsLine line) {
        String words = (line.typeStated() + " " + line.typeInferred() + " " + line.basis()).toLowerCase(Locale.ROOT);
        return words.contains("one-off") || words.contains("one off") || words.contains("non-recurr")
                || words.contains("non recurr");
    }
}
