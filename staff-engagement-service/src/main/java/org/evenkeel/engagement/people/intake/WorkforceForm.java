package org.evenkeel.engagement.people.intake;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The form of an upload of the workforce. */
public class WorkforceForm {

    @RestForm("file")
    @Nullable
    FileUpload file;

    @RestForm("encoding")
    @Schema(description = "UTF_8 or WINDOWS_1252: how a CSV file without a byte-order mark is written; else UTF_8")
    @Nullable
    String encoding;

    @RestForm("sheet")
    @Schema(description = "Name of a workbook's sheet; else the first that has the headings of a workforce list")
    @Nullable
    String sheet;
}
