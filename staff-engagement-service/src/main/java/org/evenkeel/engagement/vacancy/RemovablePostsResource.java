package org.evenkeel.engagement.vacancy;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.evenkeel.platform.paging.Page;
import org.evenkeel.platform.paging.PageRequest;
import org.evenkeel.platform.security.Roles;

@Path("/removable-posts")
@Produces(MediaType.APPLICATION_JSON)
public class RemovablePostsResource {

    private final RemovablePostsService posts;

    RemovablePostsResource(RemovablePostsService posts) {
        this.posts = posts;
    }

    /** Not for all who plan: in a small pool the count alone can tell of a person. */
    @GET
    @RolesAllowed({ Roles.SERVICE, Roles.ENGAGEMENT_LEAD, Roles.AUDITOR })
    @Operation(summary = "How many posts can be removed from each pool", description = """
            By pool, in order of the pools' identifiers. Counted are posts that people hold who have no priority for vacancies \
            today; vacant and agency posts are nobody's, and the caller's to add. The reason of a priority is not told. A pool \
            that nobody on the workforce list is in has the status unknown; without any pool asked, all that are known are told.""")
    public Page<RemovablePostsResponse> list(
            @Parameter(description = "Identifier of a pool; repeat it for each") @QueryParam("pool") @Size(max = 200) List<@NotBlank @Size(max = 100) String> pools,
            @BeanParam PageRequest page) {
        return posts.of(pools, page);
    }
}
