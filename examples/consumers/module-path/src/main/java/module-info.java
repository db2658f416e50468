/** A host on the module path. */
module example.consumer {
  requires com.fasterxml.jackson.databind;
  requires org.hibernate.validator;
  requires tools.jackson.databind;
  requires vn.chibo.core;
}
