package org.evenkeel.planning.importing.savings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.evenkeel.planning.importing.Findings;
import org.evenkeel.planning.importing.ImportField;
import org.evenkeel.planning.importing.ImportOptions;
import org.evenkeel.planning.importing.ImportTotals;
import org.evenkeel.planning.importing.filling.AssumedOrganisation;
import org.evenkeel.planning.importing.filling.Filling;
import org.evenkeel.planning.importing.mapping.Chosen;
import org.evenkeel.planning.importing.mapping.Columns;
import org.evenkeel.planning.importing.mapping.ImportedDocument;
import org.evenkeel.planning.measure.Measure;
import org.evenkeel.planning.organisation.OrganisationDocument;
import org.evenkeel.sheets.ImportProblem;

/** From the rows of a savings list to the measures of an organisation and the services they act on. */
public final class SavingsListImport {

    private final ImportOptions options;
    private final Findings findings;
    private final Filling filling;

    public SavingsListImport(ImportOptions options, Findings findings, Filling filling) {
        this.options = options;
        this.findings = findings;
        this.filling = filling;
    }

    /** The document that the rows make; not to be used where the findings hold problems. */
    public ImportedDocument read(Chosen chosen, Columns columns, String fileName) {
        SavingsLineReading reading = new SavingsLineReading(columns, findings);
        List<SavingsLine> read = chosen.rows().stream().map(reading::read).flatMap(Optional::stream).toList();
        List<SavingsLine> lines = new UniqueReferences(findings, filling, options.makeReferencesUnique(),
                columns.column(ImportField.REFERENCE).heading()).given(withStatedYears(read, reading.years()));
        AssumedOrganisation assumed = new AssumedOrganisation(filling, options);
        var organisation = assumed.organisation(chosen.organisation(), fileName);
        assumed.planYear(organisation.name(), chosen.year());
        ListBaseline baseline = new ListBaseline(lines, filling);
        PlannedStart starts = new PlannedStart(options.plannedFrom(), chosen.year(), filling, findings,
                columns.column(ImportField.START_DATE).heading());
        String label = chosen.year().label();
        LineMeasure measure = new LineMeasure(filling, starts, label.isEmpty() ? null : label);
        List<Measure> measures = lines.stream().map(line -> measure.of(line, baseline.service(line))).toList();
        if (measures.isEmpty() && !findings.hasProblems()) {
            findings.problem(ImportProblem.ofFile("at least one savings proposal",
                    "No row holds a title and an amount; check which columns were recognised."));
        }
        return new ImportedDocument(new OrganisationDocument(organisation, List.of(), List.of(assumed.establishment()),
                List.of(), baseline.services(), baseline.teams(), baseline.pools(), List.of(), List.of(), measures, List.of(),
                List.of(), List.of()), totals(lines, measures, baseline.services().size()));
    }

    /** Leaves out the columns of years that no line states, for such a year is not part of the list. */
    private static List<SavingsLine> withStatedYears(List<SavingsLine> lines, int columns) {
        int last = 0;
        for (int year = 0; year < columns; year++) {
            int index = year;
            last = lines.stream().anyMatch(line -> line.years().get(index) != null) ? year : last;
        }
        int years = last + 1;
        return lines.stream().map(line -> line.withYears(line.years().subList(0, years))).toList();
    }

    private static ImportTotals totals(List<SavingsLine> lines, List<Measure> measures, int services) {
        List<ImportTotals.YearTotal> years = new ArrayList<>();
        int columns = lines.isEmpty() ? 0 : lines.get(0).years().size();
        for (int year = 0; year < columns; year++) {
            int index = year;
            List<Long> stated = lines.stream().map(line -> line.years().get(index)).filter(Objects::nonNull).toList();
            years.add(new ImportTotals.YearTotal(year + 1, stated.stream().mapToLong(Long::longValue).sum(), stated.size()));
        }
        long fullYear = measures.stream().mapToLong(measure -> measure.options().get(0).recurrentFullYearPence()).sum();
        long once = measures.stream().mapToLong(measure -> measure.options().get(0).nonRecurrentPence()).sum();
        BigDecimal fte = lines.stream().map(SavingsLine::fte).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        long first = years.isEmpty() ? 0 : years.get(0).statedPence();
        return new ImportTotals(measures.size(), services, first, years, fullYear, once, fte);
    }
}
