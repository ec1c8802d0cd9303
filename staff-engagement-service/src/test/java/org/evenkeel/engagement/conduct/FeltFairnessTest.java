package org.evenkeel.engagement.conduct;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.evenkeel.engagement.conduct.ConductResponse.Derivation;
import org.evenkeel.engagement.pulse.FairnessFelt;
import org.evenkeel.engagement.pulse.PulseItem;
import org.junit.jupiter.api.Test;

class FeltFairnessTest {

    private static final FeltFairness FELT = new FeltFairness(
            Optional.of(new FairnessFelt(LocalDate.of(2027, 3, 31), Map.of(PulseItem.VOICE, 5_000))));

    @Test
    void what_people_said_is_averaged_with_what_is_on_record() {
        Derivation voice = FELT.beside(new Derivation("voice", "Mean over rules: D25 kept 9 of 10.", 9_000));
        assertThat(voice.basisPoints()).isEqualTo(7_000);
        assertThat(voice.sentence())
                .isEqualTo("Mean over rules: D25 kept 9 of 10. Averaged with what was said: in the pulse that"
                        + " ended on 2027-03-31 people put it at 50 % of the scale.");
    }

    @Test
    void it_stands_alone_where_nothing_is_on_record_and_nothing_is_made_up_where_nothing_was_said() {
        assertThat(FELT.beside(new Derivation("voice", "Nothing has come under D25 yet.", null)).basisPoints())
                .isEqualTo(5_000);
        Derivation respect = new Derivation("respect", "Mean over rules: D8 kept 1 of 2.", 5_000);
        assertThat(FELT.beside(respect)).isEqualTo(respect);
        assertThat(new FeltFairness(Optional.empty()).beside(respect)).isEqualTo(respect);
    }
}
