package org.evenkeel.planning.intake;

import org.evenkeel.planning.importing.ImportKind;
import org.evenkeel.planning.importing.ImportPreview;
import org.evenkeel.planning.importing.ImportTotals;
import org.jspecify.annotations.Nullable;

/** What a list of imports tells of each preview. */
record PreviewSummary(@Nullable ImportKind kind, String source, ImportTotals totals) {

    static PreviewSummary of(ImportPreview preview) {
        return new PreviewSummary(preview.kind(), preview.source(), preview.totals());
    }
}
