package org.evenkeel.platform.time;

import java.io.IOException;
import java.time.LocalDate;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;

import io.quarkus.jackson.ObjectMapperCustomizer;

/** Reads dates of the years 1900 to 2200 alone: beyond them lies a slip of the pen, and arithmetic that overflows. */
@Singleton
public class PlausibleDates implements ObjectMapperCustomizer {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    /** After the modules that Quarkus finds: of two readers of dates, the one registered last is taken. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule("plausible-dates").addDeserializer(LocalDate.class, new Day()));
    }

    private static final class Day extends StdScalarDeserializer<LocalDate> {

        private static final long serialVersionUID = 1L;

        private Day() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            LocalDate day = LocalDateDeserializer.INSTANCE.deserialize(parser, context);
            if (day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)) {
                throw InvalidFormatException.from(parser, "not a date of the years 1900 to 2200", day, LocalDate.class);
            }
            return day;
        }
    }
}
