package org.evenkeel.engagement.readiness;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** From a team's profile and its sessions to the working days that change may take in a month. */
final class ChangeCapacity {

    private final CapacityParameters parameters;
    private final List<SessionEffect> sessions;
    private final @Nullable LocalDate cutsBegan;

    /** @param cutsBegan since when sessions do less; null while they have not */
    ChangeCapacity(CapacityParameters parameters, List<SessionEffect> sessions, @Nullable LocalDate cutsBegan) {
        this.parameters = parameters;
        this.sessions = List.copyOf(sessions);
        this.cutsBegan = cutsBegan;
    }

    /** Sessions count from the month after theirs: nobody is readier on the day. */
    int days(TeamProfile profile, YearMonth month) {
        double ground = profile.ground();
        for (SessionEffect session : sessions) {
            if (session.team() == profile.team() && session.on().isAfter(profile.assessedOn())
                    && YearMonth.from(session.on()).isBefore(month)) {
                ground += gain(session) * (1 - ground);
            }
        }
        double least = parameters.of("leastShare");
        double share = (least + (1 - least) * ground) * (1 - parameters.of("loadShare") * profile.loadShare());
        double each = parameters.of(profile.team() == LeadingTeam.EXECUTIVE ? "executiveDaysAMonth" : "middleDaysAMonth");
        return (int) Math.floor(profile.members() * each * share + 1e-9);
    }

    private double gain(SessionEffect session) {
        double gain = parameters.of("sessionGain");
        gain *= session.outsideFacilitated() ? parameters.of("outsideFacilitationFactor") : 1;
        return cutsBegan != null && !session.on().isBefore(cutsBegan) ? gain * parameters.of("duringCutsFactor") : gain;
    }
}
