package org.evenkeel.planning.intake;

import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.PartType;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The form of an upload: the file, and what its sender says about it. */
public class UploadForm {

    @RestForm("file")
    @Nullable
    FileUpload file;

    @RestForm("options")
    @PartType(MediaType.APPLICATION_JSON)
    @Nullable
    UploadOptions options;
}
