//! The elements of a style.

use hayagriva::citationberg::LayoutRenderingElement;

/// Changes every element, those inside others before what holds them.
pub(super) fn each(elements: &mut [LayoutRenderingElement], change: &mut dyn FnMut(&mut LayoutRenderingElement)) {
    for element in elements {
        match element {
            LayoutRenderingElement::Group(group) => each(&mut group.children, change),
            LayoutRenderingElement::Choose(choose) => {
                each(&mut choose.if_.children, change);
                choose.else_if.iter_mut().for_each(|branch| each(&mut branch.children, change));
                if let Some(otherwise) = &mut choose.otherwise {
                    each(&mut otherwise.children, change);
                }
            }
            _ => {}
        }
        change(element);
    }
}
