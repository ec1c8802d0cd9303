package org.evenkeel.engagement.consultation;

import org.evenkeel.engagement.platform.json.JsonConverter;

import com.fasterxml.jackson.core.type.TypeReference;

/** Terms at rest. */
public class TermsConverter extends JsonConverter<ConsultationTerms> {

    public TermsConverter() {
        super(new TypeReference<>() {
        });
    }
}
