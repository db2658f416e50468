package vn.chibo.examples.review.register;

import java.util.Optional;
import vn.chibo.core.document.DecisionReference;
import vn.chibo.core.member.Post;
import vn.chibo.core.member.PostTenure;
import vn.chibo.core.member.PostTitle;
import vn.chibo.core.member.TenureBasis;
import vn.chibo.core.member.Term;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.time.PartialDate;

/** Who held which posts (chức vụ). */
final class TenureSheet {
  static final Sheet<PostTenure, Body> TENURES =
      References.columns(
              Sheet.of("tenures", Body::new, Body::of, Body::build)
                  .notUnique()
                  .group("member")
                  .always(
                      "holder",
                      Need.KEY,
                      Kinds.MEMBER,
                      PostTenure::getHolder,
                      (b, id) -> b.builder.holder(id))
                  .group("post")
                  .column(
                      "post.organization",
                      Need.KEY,
                      Kinds.ORGANIZATION,
                      t -> Optional.of(t.getPost().organization()),
                      (b, id) -> b.post.first = id)
                  .column(
                      "post.title",
                      Need.KEY,
                      Choice.of(PostTitle.class, PostTitle::label),
                      t -> Optional.of(t.getPost().title()),
                      (b, title) -> b.post.second = title)
                  .always(
                      "date",
                      Need.KEY,
                      Days.DAY,
                      PostTenure::getDate,
                      (b, day) -> b.builder.date(day))
                  .column(
                      "lastDay",
                      Need.OPTIONAL,
                      Days.AHEAD,
                      PostTenure::getLastDay,
                      (b, day) -> b.builder.lastDay(day))
                  .mends("last-day-before-first")
                  .column(
                      "basis",
                      Need.OPTIONAL,
                      Choice.of(TenureBasis.class, TenureBasis::label),
                      PostTenure::getBasis,
                      (b, basis) -> b.builder.basis(basis))
                  .group("term")
                  .column(
                      "term.start",
                      Need.WITH_GROUP,
                      Days.PARTIAL,
                      t -> t.getTerm().map(Term::start),
                      (b, day) -> b.term.first = day)
                  .column(
                      "term.end",
                      Need.OPTIONAL,
                      Days.PARTIAL,
                      t -> t.getTerm().flatMap(Term::end),
                      (b, day) -> b.term.second = day)
                  .mends("term-end-before-start"),
              PostTenure::getReference,
              b -> b.reference)
          .end();

  private TenureSheet() {}

  /** Builds a holding of a post. */
  static final class Body {
    final PostTenure.Builder builder = PostTenure.builder();
    final Two<OrganizationId, PostTitle> post = new Two<>();
    final Two<PartialDate, PartialDate> term = new Two<>();
    final Two<String, PartialDate> reference = new Two<>();

    Body() {}

    static Body of(PostTenure tenure) {
      Body body = new Body();
      body.builder.from(tenure);
      body.post.set(
          Optional.of(tenure.getPost().organization()), Optional.of(tenure.getPost().title()));
      body.term.set(tenure.getTerm().map(Term::start), tenure.getTerm().flatMap(Term::end));
      References.set(body.reference, tenure.getReference());
      return body;
    }

    PostTenure build() {
      return builder
          .post(new Post(post.first.orElseThrow(), post.second.orElseThrow()))
          .term(term.made(Term::new))
          .reference(reference.made(DecisionReference::new))
          .build();
    }
  }
}
