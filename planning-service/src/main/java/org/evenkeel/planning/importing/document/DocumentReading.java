package org.evenkeel.planning.importing.document;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;

import org.evenkeel.planning.importing.Findings;
import org.evenkeel.planning.organisation.OrganisationDocument;
import org.evenkeel.sheets.FileRefusedException;
import org.evenkeel.sheets.ImportLimits;
import org.evenkeel.sheets.ImportProblem;
import org.evenkeel.sheets.TextDecoding;
import org.evenkeel.sheets.TextEncoding;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** From bytes to a tree, within limits, and from a tree that fits the schema to records. */
public final class DocumentReading {

    private static final int DEEPEST = 30;
    private static final int TOKENS = 1_000_000;
    private static final int LARGEST_EXPONENT = 30;

    private final JsonMapper mapper;
    private final Findings findings;

    public DocumentReading(ImportLimits limits, Findings findings) {
        this.findings = findings;
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxDocumentLength(limits.fileBytes())
                        .maxNestingDepth(DEEPEST)
                        .maxStringLength(limits.cellCharacters())
                        .maxNumberLength(40)
                        .maxNameLength(200)
                        .maxTokenCount(TOKENS)
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        this.mapper = JsonMapper.builder(factory)
                .addModule(new JavaTimeModule())
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS,
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
    }

    /** The document as a tree; strings and numbers that no field may hold are problems already. */
    public ObjectNode tree(byte[] content) throws FileRefusedException {
        String text = TextDecoding.decode(content, TextEncoding.UTF_8);
        try {
            if (mapper.readTree(text) instanceof ObjectNode tree) {
                walk(tree, "");
                return tree;
            }
        } catch (StreamConstraintsException e) {
            throw refused(e, "a document within the limits: " + DEEPEST + " levels deep, " + TOKENS
                    + " parts, texts of a few thousand characters", "Shorten or split the document.");
        } catch (JsonProcessingException e) {
            throw refused(e, "well-formed JSON: " + e.getOriginalMessage(), "Mend the document at this place.");
        }
        throw new FileRefusedException(ImportProblem.ofFile("a JSON object", "Begin with { and give the organisation in it."));
    }

    private static FileRefusedException refused(JsonProcessingException e, String expected, String mending) {
        JsonLocation at = e.getLocation();
        Integer row = at == null ? null : Integer.valueOf(Math.max(1, at.getLineNr()));
        String column = at == null ? null : "character " + at.getColumnNr();
        return new FileRefusedException(new ImportProblem(row, column, null, expected, mending));
    }

    private void walk(JsonNode node, String pointer) {
        if (node.isTextual() && node.textValue().indexOf('\0') >= 0) {
            findings.problem(new ImportProblem(null, pointer, null, "text without the character 0", "Delete the character."));
        }
        if (node.isBigDecimal()) {
            BigDecimal number = node.decimalValue();
            if (Math.abs((long) number.scale()) > LARGEST_EXPONENT) {
                findings.problem(new ImportProblem(null, pointer, null, "a number of ordinary size",
                        "Write the number without an exponent."));
            }
        }
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                walk(node.get(i), pointer + "/" + i);
            }
        }
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            walk(field.getValue(), pointer + "/" + field.getKey());
        }
    }

    /** The records; null, and a problem, where a value fits the schema but is no date or number after all. */
    public @Nullable OrganisationDocument document(ObjectNode tree) {
        try {
            return mapper.treeToValue(tree, OrganisationDocument.class);
        } catch (JsonMappingException e) {
            StringBuilder pointer = new StringBuilder();
            e.getPath().forEach(step -> pointer.append('/').append(step.getFieldName() == null ? step.getIndex()
                    : step.getFieldName()));
            findings.problem(new ImportProblem(null, pointer.toString(), null, "a value that this field can hold",
                    "Correct the value: " + e.getOriginalMessage()));
        } catch (IOException e) {
            findings.problem(ImportProblem.ofFile("an organisation document", "Check the document against its schema."));
        }
        return null;
    }
}
