package org.evenkeel.planning.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.evenkeel.planning.baseline.Organisation;
import org.evenkeel.planning.importing.ImportOptions;
import org.evenkeel.planning.importing.ImportPreview;
import org.evenkeel.planning.importing.Importer;
import org.evenkeel.planning.organisation.OrganisationService;
import org.evenkeel.planning.phasing.FinancialYear;
import org.evenkeel.planning.platform.storage.Sha256;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.problem.Violation;
import org.evenkeel.sheets.ImportSource;

/** From the form of an upload to its preview. */
@ApplicationScoped
class UploadReader {

    private static final MonthDay USUAL_YEAR_START = MonthDay.of(4, 1);
    private static final int LONGEST_NAME = 255;

    @Inject
    Importer importer;

    @Inject
    OrganisationService organisation;

    @Inject
    Clock clock;

    /** @throws Refusal 422 where the form holds no file */
    Upload upload(UploadForm form) {
        if (form.file == null) {
            throw Refusal.invalid("The form holds no file. Send it as multipart/form-data in the part \"file\".",
                    List.of(Violation.inBody("file", "missing", "is missing")));
        }
        String name = form.file.fileName() == null ? "" : form.file.fileName();
        Path content = form.file.uploadedFile();
        return new Upload(name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name, Sha256.of(content), content,
                options(form));
    }

    ImportPreview preview(Upload upload) {
        try {
            return importer.preview(ImportSource.of(upload.fileName(), upload.content()),
                    upload.options());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private ImportOptions options(UploadForm form) {
        UploadOptions said = form.options == null ? UploadOptions.NONE : form.options;
        return said.toImportOptions(yearBeginningNext());
    }

    private LocalDate yearBeginningNext() {
        MonthDay start = organisation.find().map(Organisation::financialYearStart).orElse(USUAL_YEAR_START);
        return FinancialYear.containing(start, LocalDate.now(clock)).firstDay().plusYears(1);
    }
}
