package org.evenkeel.planning.solvejob;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.evenkeel.planning.converting.ProblemConverter;
import org.evenkeel.planning.importing.ImportKind;
import org.evenkeel.planning.importing.ImportOptions;
import org.evenkeel.planning.importing.ImportPreview;
import org.evenkeel.planning.importing.Importer;
import org.evenkeel.planning.law.LawTables;
import org.evenkeel.planning.neighbour.NeighbourAnswer;
import org.evenkeel.planning.organisation.OrganisationDocument;
import org.evenkeel.planning.parameter.DefaultParameters;
import org.evenkeel.planning.phasing.FinancialYear;
import org.evenkeel.planning.phasing.MeasureChoices;
import org.evenkeel.planning.scenario.Limits;
import org.evenkeel.planning.scenario.Scenario;
import org.evenkeel.planning.scenario.Target;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.sheets.ImportSource;

/**
 * Organisation documents as problems, for the benchmark: read, phased and converted as by a solve job to which no neighbour
 * answers, with the rules as they usually are.
 */
public final class DocumentProblems {

    private static final int HORIZON_MONTHS = 24;
    /** Two months before the year begins. */
    private static final int MONTHS_AHEAD = 2;

    private final LawTables law = LawTables.delivered();
    private final DefaultParameters parameters = DefaultParameters.load();
    private final QuestionAssembler assembler = new QuestionAssembler();
    private final int year;

    /** @param year in which the planned financial year begins */
    public DocumentProblems(int year) {
        this.year = year;
        ChoiceEnumeration enumeration = new ChoiceEnumeration();
        enumeration.law = law;
        enumeration.parameters = parameters;
        assembler.law = law;
        assembler.parameters = parameters;
        assembler.enumeration = enumeration;
    }

    /**
     * The problem of one document; its target is for the caller to set.
     *
     * @throws IllegalArgumentException where the document has a problem, naming it
     */
    public PlanningProblem read(Path file) throws IOException {
        ImportPreview preview = Importer.standard().preview(
                ImportSource.of(file.getFileName().toString(), Files.readAllBytes(file)),
                ImportOptions.plannedFrom(LocalDate.of(year, 4, 1)).ofKind(ImportKind.ORGANISATION_DOCUMENT));
        OrganisationDocument document = preview.document();
        if (document == null) {
            throw new IllegalArgumentException(file + " is no organisation document: " + preview.problems());
        }
        return convert(document);
    }

    private PlanningProblem convert(OrganisationDocument document) {
        LocalDate firstDay = FinancialYear.of(document.organisation().financialYearStart(), year).firstDay();
        Scenario scenario = new Scenario("Benchmark", year, firstDay.minusMonths(MONTHS_AHEAD), null, HORIZON_MONTHS,
                new Target(1, null, false), false, null, null, null, new Limits(1, null, 1), null, null, null);
        SolveQuestion asked = new SolveQuestion(document, List.of(), scenario);
        List<MeasureChoices> choices = assembler.choices(asked);
        SolveAnswers nothing = new SolveAnswers(unknown(), unknown(), unknown(), unknown());
        return new ProblemConverter(law).convert(assembler.question(asked, nothing, choices));
    }

    private static <T> NeighbourAnswer<T> unknown() {
        return NeighbourAnswer.unknown(Instant.EPOCH, "No neighbour is asked here.");
    }
}
