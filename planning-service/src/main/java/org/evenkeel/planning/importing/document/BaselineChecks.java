package org.evenkeel.planning.importing.document;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.evenkeel.planning.baseline.Capacity;
import org.evenkeel.planning.baseline.FundingShare;
import org.evenkeel.planning.baseline.Organisation;
import org.evenkeel.planning.baseline.Partner;
import org.evenkeel.planning.baseline.Pool;
import org.evenkeel.planning.baseline.Service;
import org.evenkeel.planning.baseline.Team;
import org.evenkeel.planning.importing.Findings;
import org.evenkeel.planning.organisation.OrganisationDocument;
import org.evenkeel.planning.rule.RuleSetting;
import org.evenkeel.sheets.ImportProblem;

/** Checks of the organisation, its services, teams, pools, partners, capacities and rules. */
final class BaselineChecks {

    private static final int WHOLE = 10_000;

    private final OrganisationDocument document;
    private final Known known;
    private final Findings findings;

    BaselineChecks(OrganisationDocument document, Known known, Findings findings) {
        this.document = document;
        this.known = known;
        this.findings = findings;
    }

    void check() {
        organisation(document.organisation());
        forecast();
        for (int i = 0; i < document.services().size(); i++) {
            service(document.services().get(i), "/services/" + i);
        }
        for (int i = 0; i < document.teams().size(); i++) {
            Team team = document.teams().get(i);
            known.refer(Known.Kind.SERVICE, team.service(), "/teams/" + i + "/service");
            known.refer(Known.Kind.ESTABLISHMENT, team.establishment(), "/teams/" + i + "/establishment");
            Hundredths.check(team.volunteerFte(), "/teams/" + i + "/volunteerFte", findings);
        }
        for (int i = 0; i < document.pools().size(); i++) {
            pool(document.pools().get(i), "/pools/" + i);
        }
        for (int i = 0; i < document.partners().size(); i++) {
            partner(document.partners().get(i), "/partners/" + i);
        }
        for (int i = 0; i < document.capacities().size(); i++) {
            capacity(document.capacities().get(i), "/capacities/" + i);
        }
        rules(document.rules());
    }

    private void organisation(Organisation organisation) {
        Long least = organisation.reservesLeastPence();
        Long most = organisation.reservesMostPence();
        if (least != null && most != null && least > most) {
            problem("/organisation/reservesMostPence", String.valueOf(most), "at least reservesLeastPence, " + least,
                    "Exchange the two.");
        }
        Integer members = organisation.boardMembers();
        Integer quorum = organisation.quorum();
        if (members != null && quorum != null && quorum > members) {
            problem("/organisation/quorum", String.valueOf(quorum), "at most boardMembers, " + members, "Correct one of them.");
        }
    }

    private void forecast() {
        Set<YearMonth> months = new HashSet<>();
        for (int i = 0; i < document.forecast().size(); i++) {
            YearMonth month = document.forecast().get(i).month();
            if (!months.add(month)) {
                problem("/forecast/" + i + "/month", month.toString(), "each month once", "Delete one of the two.");
            }
        }
    }

    private void service(Service service, String pointer) {
        int shares = 0;
        Set<String> sources = new HashSet<>();
        for (int i = 0; i < service.funding().size(); i++) {
            FundingShare share = service.funding().get(i);
            known.refer(Known.Kind.FUNDING_SOURCE, share.fundingSource(), pointer + "/funding/" + i + "/fundingSource");
            if (!sources.add(share.fundingSource())) {
                problem(pointer + "/funding/" + i, share.fundingSource(), "each source once", "Add the two shares together.");
            }
            shares += share.shareBasisPoints();
        }
        if (shares > WHOLE) {
            problem(pointer + "/funding", String.valueOf(shares), "shares of at most 10000 basis points together",
                    "Lower the shares; what is left over is unrestricted.");
        }
    }

    private void pool(Pool pool, String pointer) {
        known.refer(Known.Kind.TEAM, pool.team(), pointer + "/team");
        Hundredths.check(pool.fte(), pointer + "/fte", findings);
        Hundredths.check(pool.vacantFte(), pointer + "/vacantFte", findings);
        Hundredths.check(pool.agencyFte(), pointer + "/agencyFte", findings);
        if (pool.employees() == 0 && pool.fte().signum() > 0) {
            problem(pointer + "/employees", "0", "at least one employee for " + pool.fte().toPlainString() + " FTE in post",
                    "State the employees, or count the posts as vacant.");
        }
    }

    private void partner(Partner partner, String pointer) {
        for (int i = 0; i < partner.contributions().size(); i++) {
            known.refer(Known.Kind.SERVICE, partner.contributions().get(i).service(),
                    pointer + "/contributions/" + i + "/service");
        }
    }

    private void capacity(Capacity capacity, String pointer) {
        if ((capacity.total() == null) == capacity.byMonth().isEmpty()) {
            problem(pointer, capacity.reference(), "exactly one of total and byMonth",
                    capacity.total() == null ? "State one of them." : "Delete one of them.");
        }
    }

    private void rules(List<RuleSetting> rules) {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < rules.size(); i++) {
            RuleSetting rule = rules.get(i);
            if (!names.add(rule.rule())) {
                problem("/rules/" + i + "/rule", rule.rule(), "each rule once", "Delete one of the two.");
            }
            if ((rule.decidedBy() == null) != (rule.reason() == null)) {
                problem("/rules/" + i, rule.rule(), "both decidedBy and reason, or neither", "Add the other.");
            }
        }
    }

    private void problem(String pointer, String value, String expected, String mending) {
        findings.problem(new ImportProblem(null, pointer, value, expected, mending));
    }
}
