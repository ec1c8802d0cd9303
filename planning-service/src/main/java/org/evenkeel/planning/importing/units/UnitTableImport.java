package org.evenkeel.planning.importing.units;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.evenkeel.planning.assumption.Assumption.Subject;
import org.evenkeel.planning.baseline.Pool;
import org.evenkeel.planning.baseline.Service;
import org.evenkeel.planning.baseline.Team;
import org.evenkeel.planning.importing.Findings;
import org.evenkeel.planning.importing.ImportField;
import org.evenkeel.planning.importing.ImportOptions;
import org.evenkeel.planning.importing.ImportTotals;
import org.evenkeel.planning.importing.filling.AssumedOrganisation;
import org.evenkeel.planning.importing.filling.AssumedUnit;
import org.evenkeel.planning.importing.filling.BlankField;
import org.evenkeel.planning.importing.filling.Filling;
import org.evenkeel.planning.importing.filling.References;
import org.evenkeel.planning.importing.mapping.Chosen;
import org.evenkeel.planning.importing.mapping.Columns;
import org.evenkeel.planning.importing.mapping.ImportedDocument;
import org.evenkeel.planning.importing.mapping.Line;
import org.evenkeel.planning.measure.Measure;
import org.evenkeel.planning.organisation.OrganisationDocument;
import org.evenkeel.sheets.ImportProblem;
import org.jspecify.annotations.Nullable;

/** From the rows of a unit table to services, teams and pools, and one measure for each unit with a saving. */
public final class UnitTableImport {

    private final ImportOptions options;
    private final Findings findings;
    private final Filling filling;
    private final References references = new References();
    private final List<Service> services = new ArrayList<>();
    private final List<Team> teams = new ArrayList<>();
    private final List<Pool> pools = new ArrayList<>();
    private final List<Measure> measures = new ArrayList<>();

    public UnitTableImport(ImportOptions options, Findings findings, Filling filling) {
        this.options = options;
        this.findings = findings;
        this.filling = filling;
    }

    /** The document that the rows make; not to be used where the findings hold problems. */
    public ImportedDocument read(Chosen chosen, Columns columns, String fileName) {
        UnitLineReading reading = new UnitLineReading(columns, findings);
        List<UnitLine> lines = chosen.rows().stream().map(reading::read).flatMap(Optional::stream).toList();
        new UnitTotals(lines, columns, findings).check();
        List<UnitLine> units = lines.stream().filter(line -> !line.total()).toList();
        refuseRepeated(units, columns.column(ImportField.UNIT).heading());
        if (units.isEmpty() && !findings.hasProblems()) {
            findings.problem(ImportProblem.ofFile("at least one unit", "Every row was taken as a total; check the row types."));
        }
        AssumedOrganisation assumed = new AssumedOrganisation(filling, options);
        var organisation = assumed.organisation(chosen.organisation(), fileName);
        assumed.planYear(organisation.name(), chosen.year());
        String label = chosen.year().label();
        UnitMeasure measure = new UnitMeasure(filling, label.isEmpty() ? null : label);
        units.forEach(unit -> add(unit, measure));
        OrganisationDocument document = new OrganisationDocument(organisation, List.of(), List.of(assumed.establishment()),
                List.of(), services, teams, pools, List.of(), List.of(), measures, List.of(), List.of(), List.of());
        return new ImportedDocument(document, totals(units));
    }

    private void refuseRepeated(List<UnitLine> units, String heading) {
        Map<String, Integer> rows = new HashMap<>();
        for (UnitLine unit : units) {
            Integer before = rows.putIfAbsent((unit.directorate() + "\n" + unit.unit()).toLowerCase(Locale.ROOT), unit.row());
            if (before != null) {
                findings.problem(new ImportProblem(unit.row(), heading, unit.unit(),
                        "each unit once; rows " + before + " and " + unit.row() + " are the same",
                        "Delete or rename one of them."));
            }
        }
    }

    private void add(UnitLine unit, UnitMeasure measure) {
        String reference = references.fromName(unit.unit());
        for (Line.Note note : unit.notes()) {
            filling.say(new BlankField(Subject.SERVICE, reference, note.column(), note.rule()), note.value(), note.because());
        }
        AssumedUnit assumed = new AssumedUnit(filling, reference, unit.unit());
        Service service = assumed.service(unit.directorate().isEmpty() ? null : unit.directorate(), unit.grossPence(),
                unit.netPence());
        services.add(service);
        teams.add(assumed.team(AssumedOrganisation.ESTABLISHMENT));
        pools.add(pool(unit, reference, assumed));
        Long saving = unit.savingPence();
        if (saving != null && saving > 0) {
            measures.add(measure.of(unit, saving, service));
        } else if (saving != null && saving < 0) {
            findings.remark(unit.row(), "Row " + unit.row() + " states a negative saving; no measure is made of it.");
        }
    }

    private Pool pool(UnitLine unit, String reference, AssumedUnit assumed) {
        BigDecimal fte = unit.fte();
        if (fte == null) {
            fte = unit.postsDeleted() == null ? BigDecimal.ZERO : unit.postsDeleted();
            filling.say(new BlankField(Subject.POOL, reference, "fte", "posts of the team not stated"), fte.toPlainString(),
                    "The posts that go, as far as stated");
        }
        filling.say(new BlankField(Subject.POOL, reference, "vacantFte", "vacancies not stated"), "0",
                "The table does not say");
        filling.say(new BlankField(Subject.POOL, reference, "agencyFte", "agency staff not stated"), "0",
                "The table does not say");
        return assumed.pool(fte, BigDecimal.ZERO, BigDecimal.ZERO);
    }

    private ImportTotals totals(List<UnitLine> units) {
        long saving = units.stream().mapToLong(unit -> orZero(unit.savingPence())).sum();
        int stated = (int) units.stream().filter(unit -> unit.savingPence() != null).count();
        BigDecimal deleted = units.stream().map(UnitLine::postsDeleted).filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new ImportTotals(measures.size(), services.size(), saving,
                List.of(new ImportTotals.YearTotal(1, saving, stated)), saving, 0, deleted);
    }

    private static long orZero(@Nullable Long pence) {
        return pence == null ? 0 : pence;
    }
}
