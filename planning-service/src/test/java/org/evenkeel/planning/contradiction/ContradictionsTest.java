package org.evenkeel.planning.contradiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenkeel.planning.testing.Organisations.touching;

import java.util.List;

import org.evenkeel.planning.measure.Measure;
import org.evenkeel.planning.measure.PartnerEffect;
import org.evenkeel.planning.measure.PartnerEffect.Action;
import org.evenkeel.planning.testing.Organisations;
import org.junit.jupiter.api.Test;

class ContradictionsTest {

    private static List<Contradiction> among(Measure... measures) {
        return Contradictions.among(Organisations.withPartners(List.of("carers", "advice"), measures));
    }

    @Test
    void one_department_funds_a_charity_while_another_evicts_it() {
        assertThat(among(touching("GRANT", new PartnerEffect("carers", Action.FUNDS, 1_000_000)),
                touching("LEASE", new PartnerEffect("carers", Action.EVICTS, 0)))).singleElement().satisfies(one -> {
                    assertThat(one.partner()).isEqualTo("carers");
                    assertThat(one.helping().measure()).isEqualTo("GRANT");
                    assertThat(one.harming().measure()).isEqualTo("LEASE");
                    assertThat(one.sentence())
                            .isEqualTo("Partner carers: GRANT funds it (£10,000 a year), while LEASE evicts it.");
                });
    }

    @Test
    void every_pair_is_named_once() {
        assertThat(among(touching("GRANT", new PartnerEffect("carers", Action.EXTENDS, 5)),
                touching("LEASE", new PartnerEffect("carers", Action.ENDS, 1)),
                touching("CUT", new PartnerEffect("carers", Action.CUTS, 1)))).hasSize(2);
    }

    @Test
    void measures_that_act_alike_or_on_different_partners_do_not_contradict() {
        assertThat(among(touching("A", new PartnerEffect("carers", Action.CUTS, 1)),
                touching("B", new PartnerEffect("carers", Action.ENDS, 1)),
                touching("C", new PartnerEffect("advice", Action.FUNDS, 1)))).isEmpty();
    }

    @Test
    void a_measure_does_not_contradict_itself() {
        assertThat(among(touching("A", new PartnerEffect("carers", Action.CUTS, 1),
                new PartnerEffect("carers", Action.FUNDS, 1)))).isEmpty();
    }
}
