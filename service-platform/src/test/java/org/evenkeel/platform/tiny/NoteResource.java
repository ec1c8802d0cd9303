package org.evenkeel.platform.tiny;

import java.net.URI;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.evenkeel.platform.idempotency.IdempotentRequests;
import org.evenkeel.platform.paging.Cursor;
import org.evenkeel.platform.paging.Page;
import org.evenkeel.platform.paging.PageRequest;
import org.evenkeel.platform.security.Roles;
import org.evenkeel.platform.tag.EntityTags;
import org.jboss.resteasy.reactive.RestPath;

@Path("/notes")
public class NoteResource {

    private final NoteService notes;
    private final IdempotentRequests idempotent;

    NoteResource(NoteService notes, IdempotentRequests idempotent) {
        this.notes = notes;
        this.idempotent = idempotent;
    }

    @POST
    @Operation(summary = "Add a note")
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.SERVICE })
    public Response add(@HeaderParam(IdempotentRequests.HEADER) String key, @NotNull @Valid NoteRequest request) {
        return idempotent.once(key, request, () -> {
            NoteEntity note = notes.add(request);
            return Response.created(URI.create("/notes/" + note.id)).tag(EntityTags.of(note.version))
                    .entity(NoteResponse.of(note)).build();
        });
    }

    @GET
    @Operation(summary = "Notes by title")
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.SERVICE, Roles.AUDITOR })
    public Page<NoteResponse> list(@BeanParam PageRequest page) {
        page.cursor();
        return Page.of(notes.all(page.rowsToRead()), page, note -> new Cursor(note.title, note.id), NoteResponse::of);
    }

    @GET
    @Operation(summary = "One note")
    @Path("/{id}")
    @RolesAllowed({ Roles.FINANCE_DIRECTOR, Roles.SERVICE, Roles.AUDITOR })
    public Response one(@RestPath UUID id) {
        NoteEntity note = notes.find(id);
        return Response.ok(NoteResponse.of(note)).tag(EntityTags.of(note.version)).build();
    }

    @PUT
    @Operation(summary = "Change a note")
    @Path("/{id}")
    @RolesAllowed(Roles.FINANCE_DIRECTOR)
    public Response change(@RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid NoteRequest request) {
        NoteEntity note = notes.change(id, ifMatch, request);
        return Response.ok(NoteResponse.of(note)).tag(EntityTags.of(note.version)).build();
    }

    @GET
    @Operation(summary = "A fault of ours", hidden = true)
    @Path("/fault")
    @RolesAllowed(Roles.AUDITOR)
    public String fault() {
        throw new IllegalStateException("secret of the inside");
    }
}
