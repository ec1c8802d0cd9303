package org.evenkeel.engagement.consultation;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That the authority acknowledged the redundancies of an establishment (HR1, or the notification of Northern Ireland). */
@Schema(name = "RedundancyNotificationRequest")
public record NotificationRequest(
        @NotBlank @Size(max = 100) String establishment,
        @Schema(description = "Not before consultation opened, and not in the future") @NotNull LocalDate acknowledgedOn,
        @Schema(description = "The acknowledgement's own reference") @NotBlank @Size(max = 200) String reference) {
}
