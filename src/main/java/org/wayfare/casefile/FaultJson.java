package org.wayfare.casefile;

import java.io.ByteArrayOutputStream;
import java.util.List;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Faults as the contract's error object, {@code wayfare.error/1}. */
public final class FaultJson {
    /** How every such object begins, so that a line of output can be told from a report without parsing it. */
    public static final String BEGINNING = "{\"format\":\"wayfare.error/1\"";

    private static final JsonFactory JSON = JsonFactory.builder().build();

    private FaultJson() {}

    /**
     * The object on one line, in UTF-8, without a line feed.
     *
     * @param line the line of the input that is meant, from 1; 0 where there is none
     */
    public static byte[] line(int line, List<Fault> faults) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(512);
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
            json.writeStartObject();
            json.writeStringProperty("format", "wayfare.error/1");
            if (line > 0) {
                json.writeNumberProperty("line", line);
            }
            json.writeArrayPropertyStart("errors");
            for (Fault fault : faults) {
                json.writeStartObject();
                json.writeStringProperty("pointer", fault.pointer());
                json.writeStringProperty("code", fault.code());
                json.writeStringProperty("message", fault.message());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return out.toByteArray();
    }
}
