package org.evenkeel.localstack.mainjob;

import java.util.HashMap;
import java.util.Map;

import org.evenkeel.localstack.terminal.Pounds;
import org.evenkeel.localstack.terminal.Progress;

import com.fasterxml.jackson.databind.JsonNode;

/** Puts a list on record, unless it is what was put on record last. */
final class ListImport {

    private static final String IMPORTS = "/api/planning/imports";

    private final ApiClient api;
    private final Progress progress;

    ListImport(ApiClient api, Progress progress) {
        this.api = api;
        this.progress = progress;
    }

    /** @return the import on record, with its totals */
    JsonNode onRecord(SavingsList list, FinancialYear year) {
        String plannedFrom = year.begins() + "-04-01";
        for (JsonNode earlier : api.get(IMPORTS + "?limit=100").body().path("items")) {
            if (earlier.path("status").asText().equals("CONFIRMED")) {
                boolean same = earlier.path("fileSha256").asText().equals(list.sha256())
                        && earlier.path("plannedFrom").asText().equals(plannedFrom);
                if (!same) {
                    break;
                }
                progress.tell("On record already: " + described(earlier));
                return earlier;
            }
        }
        return imported(list, plannedFrom);
    }

    private JsonNode imported(SavingsList list, String plannedFrom) {
        Map<String, Object> options = new HashMap<>(list.said());
        options.put("plannedFrom", plannedFrom);
        JsonNode preview = api.postFile(IMPORTS, list.file(), options).body();
        api.post(IMPORTS + "/" + preview.path("id").asText() + "/confirmation", Map.of("mode", "REPLACE"));
        JsonNode read = preview.path("preview");
        progress.tell("Imported: " + described(read) + "; " + read.path("assumptions").size() + " assumptions");
        return read;
    }

    private static String described(JsonNode read) {
        JsonNode totals = read.path("totals");
        return read.path("source").asText() + ": " + totals.path("measures").asInt() + " measures, year-1 total "
                + Pounds.of(totals.path("importedYearOnePence").asLong());
    }
}
