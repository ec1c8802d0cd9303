package org.evenkeel.engagement.mirroring;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many counts were taken over. */
@Schema(name = "SignalsImported")
public record SignalsResponse(int added, int replaced) {
}
