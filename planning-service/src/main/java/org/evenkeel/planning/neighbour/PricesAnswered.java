package org.evenkeel.planning.neighbour;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

import org.evenkeel.planning.pricing.RecoveryPrices;
import org.evenkeel.planning.pricing.RecoveryPrices.ShareCharge;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** The response of {@code POST /recovery-prices} as impact-service documents it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record PricesAnswered(
        String status,
        @Nullable String reason,
        @Nullable String parameterSet,
        List<Choice> choices,
        List<Team> teamTouched,
        List<Partner> partnerTouched,
        @Nullable Long organisationTouchedPence,
        List<ShareCharges> teamShareCharges,
        List<PointMonth> servicePointMonths) {

    record Choice(String choiceId, Map<String, Long> components) {
    }

    record Team(String teamId, long pence) {
    }

    record Partner(String partnerId, long pence) {
    }

    record ShareCharges(String teamId, List<ShareCharge> breakpoints) {
    }

    record PointMonth(String serviceId, long pencePerPointMonth) {
    }

    boolean known() {
        return AnsweredStatus.isKnown(status);
    }

    RecoveryPrices prices() {
        return new RecoveryPrices("parameter set " + Objects.requireNonNull(parameterSet),
                choices.stream().collect(Collectors.toMap(Choice::choiceId, Choice::components)),
                pence(teamTouched, Team::teamId, Team::pence),
                pence(partnerTouched, Partner::partnerId, Partner::pence),
                organisationTouchedPence == null ? 0 : organisationTouchedPence,
                teamShareCharges.stream().collect(Collectors.toMap(ShareCharges::teamId, ShareCharges::breakpoints)),
                pence(servicePointMonths, PointMonth::serviceId, PointMonth::pencePerPointMonth));
    }

    private static <T> Map<String, Long> pence(List<T> list, Function<T, String> name, ToLongFunction<T> amount) {
        return list.stream().collect(Collectors.toMap(name, amount::applyAsLong));
    }
}
